#define _GNU_SOURCE
#include "CLoad.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { READ_SIZE = 256 * 1024, CARRY = 72 * 1024, TAG_LIMIT = 64 };

/// A connection, and the beginning of a message whose end has not arrived.
typedef struct {
    int fd;
    size_t carried;
    uint8_t carry[CARRY];
} connection;

typedef struct {
    load_region *region;
    load_protocol protocol;
    const char *tag;
    size_t tag_length;
    bool recording;
    uint64_t now;
    /// Where the stamp was in the last message of a length, from the message's end; most messages need no search.
    uint16_t stamp_from_end[2048];
} receiver_state;

static uint64_t read_stamp(const uint8_t *digits, bool *valid)
{
    uint64_t value = 0;
    *valid = true;
    for (int i = 0; i < LOAD_STAMP_DIGITS; i++) {
        uint8_t c = digits[i];
        unsigned digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10u : 16u;
        if (digit > 15) *valid = false;
        value = value << 4 | (digit & 15);
    }
    return value;
}

static void record_latency(receiver_state *state, const uint8_t *message, size_t length)
{
    uint16_t *remembered = length < 2048 ? &state->stamp_from_end[length] : NULL;
    const uint8_t *stamp = NULL;
    if (remembered && *remembered) {
        const uint8_t *candidate = message + length - *remembered;
        if (memcmp(candidate - state->tag_length, state->tag, state->tag_length) == 0) stamp = candidate;
    }
    if (!stamp) {
        const uint8_t *found = memmem(message, length, state->tag, state->tag_length);
        if (!found || (size_t)(message + length - found) < state->tag_length + LOAD_STAMP_DIGITS) return;
        stamp = found + state->tag_length;
        if (remembered) *remembered = (uint16_t)(message + length - stamp);
    }
    bool valid;
    uint64_t due = read_stamp(stamp, &valid);
    // The first round of the ring carries no time yet.
    if (!valid || due == 0 || due > state->now) return;
    atomic_fetch_add_explicit(
        &state->region->histogram[load_histogram_slot(state->now - due)], 1, memory_order_relaxed);
}

/// Walks whole frames; answers the bytes used, or -1 for bytes that are no frame.
static ssize_t walk_csta(receiver_state *state, const uint8_t *bytes, size_t count, uint64_t *messages)
{
    size_t at = 0;
    while (count - at >= 8) {
        size_t length = (size_t)bytes[at + 2] << 8 | bytes[at + 3];
        if (length < 8) return -1;
        if (count - at < length) break;
        // Only events count: an answer or a heartbeat in between is no delivery.
        if (memcmp(bytes + at + 4, "9999", 4) == 0) {
            *messages += 1;
            if (state->recording) record_latency(state, bytes + at + 8, length - 8);
        }
        at += length;
    }
    return (ssize_t)at;
}

static ssize_t walk_nats(receiver_state *state, int fd, const uint8_t *bytes, size_t count, uint64_t *messages)
{
    size_t at = 0;
    while (at < count) {
        const uint8_t *line = bytes + at;
        const uint8_t *end = memchr(line, '\n', count - at < 512 ? count - at : 512);
        if (!end) return count - at >= 512 ? -1 : (ssize_t)at;
        if (end == line || end[-1] != '\r') return -1;
        size_t line_length = (size_t)(end - line) + 1;
        if (line[0] == 'M') {
            size_t size = 0, unit = 1;
            for (const uint8_t *digit = end - 2; *digit >= '0' && *digit <= '9'; digit--, unit *= 10) {
                size += (size_t)(*digit - '0') * unit;
            }
            if (count - at < line_length + size + 2) return (ssize_t)at;
            *messages += 1;
            if (state->recording) record_latency(state, end + 1, size);
            at += line_length + size + 2;
        } else if (line_length == 6 && memcmp(line, "PING", 4) == 0) {
            if (send(fd, "PONG\r\n", 6, MSG_NOSIGNAL) != 6) return -1;
            at += line_length;
        } else if (line[0] == '-') {
            return -1;
        } else {
            at += line_length;
        }
    }
    return (ssize_t)at;
}

static int receive_from(receiver_state *state, connection *from, load_counter *counter, uint8_t *buffer)
{
    memcpy(buffer, from->carry, from->carried);
    ssize_t count = recv(from->fd, buffer + from->carried, READ_SIZE, MSG_DONTWAIT);
    if (count == 0) return ECONNRESET;
    if (count < 0) return errno == EAGAIN || errno == EINTR ? 0 : errno;
    if (state->recording) state->now = load_now();
    size_t available = from->carried + (size_t)count;
    uint64_t messages = 0;
    ssize_t used = state->protocol == LOAD_CSTA ? walk_csta(state, buffer, available, &messages)
                                                : walk_nats(state, from->fd, buffer, available, &messages);
    if (used < 0 || available - (size_t)used > CARRY) return EPROTO;
    from->carried = available - (size_t)used;
    memcpy(from->carry, buffer + used, from->carried);
    // One writer for each counter, so a plain store is enough.
    uint64_t before = atomic_load_explicit(&counter->messages, memory_order_relaxed);
    atomic_store_explicit(&counter->messages, before + messages, memory_order_release);
    before = atomic_load_explicit(&counter->bytes, memory_order_relaxed);
    atomic_store_explicit(&counter->bytes, before + (uint64_t)count, memory_order_relaxed);
    return 0;
}

int load_receive(
    load_region *region, const int *fds, size_t count, load_protocol protocol, const char *tag)
{
    if (count > LOAD_MAXIMUM_RECEIVERS || strlen(tag) > TAG_LIMIT) return EINVAL;
    int failure = 0;
    receiver_state *state = calloc(1, sizeof *state);
    connection *connections = calloc(count, sizeof *connections);
    uint8_t *buffer = malloc(CARRY + READ_SIZE);
    int poller = epoll_create1(EPOLL_CLOEXEC);
    if (!state || !connections || !buffer || poller < 0) failure = ENOMEM;
    for (size_t i = 0; !failure && i < count; i++) {
        connections[i].fd = fds[i];
        struct epoll_event event = {.events = EPOLLIN, .data.u64 = i};
        if (epoll_ctl(poller, EPOLL_CTL_ADD, fds[i], &event) != 0) failure = errno;
    }
    if (!failure) {
        state->region = region;
        state->protocol = protocol;
        state->tag = tag;
        state->tag_length = strlen(tag);
        load_receivers_ready(region, (uint32_t)count);
    }
    while (!failure && atomic_load(&region->phase) != LOAD_STOP) {
        struct epoll_event events[64];
        int ready = epoll_wait(poller, events, 64, 100);
        state->recording = atomic_load_explicit(&region->recording, memory_order_relaxed) != 0;
        for (int i = 0; i < ready && !failure; i++) {
            size_t index = (size_t)events[i].data.u64;
            failure = receive_from(state, &connections[index], &region->received[index], buffer);
        }
    }
    if (failure && atomic_load(&region->phase) != LOAD_STOP) atomic_store(&region->receiver_failed, 1);
    if (poller >= 0) close(poller);
    free(buffer);
    free(connections);
    free(state);
    return failure;
}
