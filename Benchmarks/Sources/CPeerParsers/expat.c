#include "PeerParsers.h"

#include <expat.h>
#include <stdlib.h>

struct peer_expat {
    XML_Parser parser;
    long elements;
};

static void start_element(void *user, const XML_Char *name, const XML_Char **attributes)
{
    (void)name, (void)attributes;
    ((peer_expat *)user)->elements += 1;
}

peer_expat *peer_expat_create(void)
{
    peer_expat *peer = calloc(1, sizeof *peer);
    if (!peer) return NULL;
    peer->parser = XML_ParserCreateNS(NULL, '|');
    if (!peer->parser) {
        free(peer);
        return NULL;
    }
    return peer;
}

long peer_expat_parse(peer_expat *peer, const uint8_t *message, size_t count)
{
    peer->elements = 0;
    if (!XML_ParserReset(peer->parser, NULL)) return -1;
    // A fixed salt spares expat a system call for randomness on every message.
    XML_SetHashSalt(peer->parser, 0x9E3779B9u);
    XML_SetUserData(peer->parser, peer);
    XML_SetStartElementHandler(peer->parser, start_element);
    if (XML_Parse(peer->parser, (const char *)message, (int)count, 1) != XML_STATUS_OK) return -1;
    return peer->elements;
}

void peer_expat_free(peer_expat *peer)
{
    XML_ParserFree(peer->parser);
    free(peer);
}

const char *peer_expat_version(void)
{
    return XML_ExpatVersion();
}
