#include "PeerParsers.h"

#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

struct peer_libxml2 {
    xmlSAXHandler handler;
    xmlParserCtxtPtr context;
    long elements;
};

static void start_element(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **bindings, int attributes, int defaulted, const xmlChar **values)
{
    (void)name, (void)prefix, (void)uri, (void)namespaces, (void)bindings;
    (void)attributes, (void)defaulted, (void)values;
    ((peer_libxml2 *)user)->elements += 1;
}

static void ignore_error(void *user, xmlErrorPtr error)
{
    (void)user, (void)error;
}

peer_libxml2 *peer_libxml2_create(void)
{
    peer_libxml2 *peer = calloc(1, sizeof *peer);
    if (!peer) return NULL;
    xmlInitParser();
    peer->handler.initialized = XML_SAX2_MAGIC;
    peer->handler.startElementNs = start_element;
    peer->handler.serror = ignore_error;
    peer->context = xmlCreatePushParserCtxt(&peer->handler, peer, NULL, 0, NULL);
    if (!peer->context) {
        free(peer);
        return NULL;
    }
    xmlCtxtUseOptions(peer->context, XML_PARSE_NONET);
    return peer;
}

long peer_libxml2_parse(peer_libxml2 *peer, const uint8_t *message, size_t count)
{
    peer->elements = 0;
    if (xmlCtxtResetPush(peer->context, NULL, 0, NULL, NULL) != 0) return -1;
    int failed = xmlParseChunk(peer->context, (const char *)message, (int)count, 1);
    return failed || !peer->context->wellFormed ? -1 : peer->elements;
}

void peer_libxml2_free(peer_libxml2 *peer)
{
    xmlFreeParserCtxt(peer->context);
    free(peer);
}

const char *peer_libxml2_version(void)
{
    return LIBXML_DOTTED_VERSION;
}
