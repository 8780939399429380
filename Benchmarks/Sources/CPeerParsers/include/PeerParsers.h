#pragma once
// The peers of the parse benchmark behind one shape of call: make one, parse many messages with it, free it.
// Each `parse` answers the number of elements it saw, or -1 when the peer refused the message.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct peer_libxml2 peer_libxml2;
peer_libxml2 *peer_libxml2_create(void);
/// SAX2 push, one context reset for each message, only a start-element handler.
long peer_libxml2_parse(peer_libxml2 *peer, const uint8_t *message, size_t count);
void peer_libxml2_free(peer_libxml2 *peer);

typedef struct peer_expat peer_expat;
peer_expat *peer_expat_create(void);
/// Namespaces on, one parser reset for each message, only a start-element handler.
long peer_expat_parse(peer_expat *peer, const uint8_t *message, size_t count);
void peer_expat_free(peer_expat *peer);

typedef struct peer_pugixml peer_pugixml;
peer_pugixml *peer_pugixml_create(void);
/// Default options, in place; `message` is overwritten. Answers 1 for a document with a root.
long peer_pugixml_parse(peer_pugixml *peer, uint8_t *message, size_t count);
/// Elements of the document parsed last; not part of what is timed.
long peer_pugixml_elements(const peer_pugixml *peer);
void peer_pugixml_free(peer_pugixml *peer);

const char *peer_libxml2_version(void);
const char *peer_expat_version(void);
const char *peer_pugixml_version(void);

#ifdef __cplusplus
}
#endif
