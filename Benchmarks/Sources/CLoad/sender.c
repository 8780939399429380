#define _GNU_SOURCE
#include "CLoad.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>

enum { CHUNK = 256 * 1024, TICK_NANOSECONDS = 200 * 1000, READ_EVERY = 64 };

static int send_all(int fd, const uint8_t *bytes, size_t count)
{
    while (count > 0) {
        ssize_t sent = send(fd, bytes, count, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno == EINTR) continue;
            return errno;
        }
        bytes += sent;
        count -= (size_t)sent;
    }
    return 0;
}

static int answer_requests(int fd, load_answer answer, void *context)
{
    static uint8_t received[64 * 1024], answers[256 * 1024];
    ssize_t count = recv(fd, received, sizeof received, MSG_DONTWAIT);
    if (count == 0) return ECONNRESET;
    if (count < 0) return errno == EAGAIN || errno == EINTR ? 0 : errno;
    size_t size = answer ? answer(context, received, (size_t)count, answers, sizeof answers) : 0;
    return size ? send_all(fd, answers, size) : 0;
}

static void nap(long nanoseconds)
{
    struct timespec time = {0, nanoseconds};
    nanosleep(&time, NULL);
}

static void write_stamp(uint8_t *digits, uint64_t value)
{
    for (int i = LOAD_STAMP_DIGITS - 1; i >= 0; i--, value >>= 4) digits[i] = "0123456789ABCDEF"[value & 15];
}

int load_send(
    load_region *region, int fd, uint8_t *ring, const load_message *messages, size_t count, load_answer answer,
    void *context)
{
    prctl(PR_SET_TIMERSLACK, 1000UL);
    uint64_t sent = atomic_load(&region->sent);
    size_t next = 0;
    uint64_t rate = 0, pace_start = 0, pace_sent = 0;
    unsigned turns = 0;
    for (;;) {
        uint32_t phase = atomic_load(&region->phase);
        if (phase == LOAD_STOP) return 0;
        if (phase != LOAD_RUN || turns++ % READ_EVERY == 0) {
            int failure = answer_requests(fd, answer, context);
            if (failure) return failure;
        }
        if (phase != LOAD_RUN) {
            rate = 0;
            struct pollfd waiting = {.fd = fd, .events = POLLIN};
            poll(&waiting, 1, 1);
            continue;
        }

        uint64_t wanted_rate = atomic_load_explicit(&region->rate, memory_order_relaxed);
        if (wanted_rate != rate) {
            rate = wanted_rate;
            pace_start = load_now();
            pace_sent = 0;
        }

        uint64_t allowed = load_allowance(region, sent);
        if (rate) {
            // What is late is late, and the stamps say so.
            uint64_t due = (uint64_t)((double)(load_now() - pace_start) * 1e-9 * (double)rate);
            allowed = due > pace_sent ? due - pace_sent : 0;
        }
        if (!allowed) {
            nap(rate ? TICK_NANOSECONDS : 20 * 1000);
            continue;
        }

        size_t first = next, size = 0, taken = 0;
        while (next < count && taken < allowed && size + messages[next].length <= CHUNK) {
            const load_message *message = &messages[next];
            if (rate && message->stamp) {
                uint64_t due = pace_start + (uint64_t)((double)(pace_sent + taken) * 1e9 / (double)rate);
                write_stamp(ring + message->offset + message->stamp, due);
            }
            size += message->length;
            taken += 1;
            next += 1;
        }
        int failure = send_all(fd, ring + messages[first].offset, size);
        if (failure) return failure;
        sent += taken;
        pace_sent += taken;
        atomic_store_explicit(&region->sent, sent, memory_order_release);
        if (next == count) next = 0;
    }
}
