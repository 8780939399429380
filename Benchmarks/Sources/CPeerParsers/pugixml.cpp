#include "PeerParsers.h"

#include <new>
#include <pugixml.hpp>
#include <string>

struct peer_pugixml {
    pugi::xml_document document;
};

namespace {
long count_elements(const pugi::xml_node &node)
{
    long elements = 0;
    for (pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element) elements += 1 + count_elements(child);
    }
    return elements;
}
}  // namespace

extern "C" peer_pugixml *peer_pugixml_create(void)
{
    return new (std::nothrow) peer_pugixml;
}

extern "C" long peer_pugixml_parse(peer_pugixml *peer, uint8_t *message, size_t count)
{
    pugi::xml_parse_result result =
        peer->document.load_buffer_inplace(message, count, pugi::parse_default, pugi::encoding_utf8);
    return result ? 1 : -1;
}

extern "C" long peer_pugixml_elements(const peer_pugixml *peer)
{
    return count_elements(peer->document);
}

extern "C" void peer_pugixml_free(peer_pugixml *peer)
{
    delete peer;
}

extern "C" const char *peer_pugixml_version(void)
{
    // The header tells 1130 for 1.13.
    static const std::string version =
        std::to_string(PUGIXML_VERSION / 1000) + "." + std::to_string(PUGIXML_VERSION % 1000 / 10);
    return version.c_str();
}
