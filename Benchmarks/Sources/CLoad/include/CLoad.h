#pragma once
// The load on both sides of the program under test: one sender, and one process of receivers that counts whole messages,
// in plain C over epoll. The receivers are the very same code for the gateway and for its peer (nats-server); only the
// few bytes around a message differ. The gateway's sender is the simulated switch; the peer's replays the same messages
// from here.
//
// Sender, receivers and coordinator are separate processes that share one `load_region` (a mapped file). The sender
// never runs further ahead of the slowest receiver than `window` messages, so that neither program under test is
// measured while it throws messages away.

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LOAD_MAXIMUM_RECEIVERS = 256, LOAD_HISTOGRAM_SLOTS = 40 * 64, LOAD_STAMP_DIGITS = 16 };

/// What surrounds a message on the wire.
typedef enum { LOAD_CSTA = 0, LOAD_NATS = 1 } load_protocol;

/// What the sender is to do; set by the coordinator, read by all.
typedef enum { LOAD_IDLE = 0, LOAD_RUN = 1, LOAD_STOP = 2 } load_phase;

/// One receiver's count, alone in its cache line.
typedef struct {
    _Atomic uint64_t messages;
    _Atomic uint64_t bytes;
    uint64_t unused[6];
} load_counter;

/// Everything the processes share.
typedef struct {
    _Atomic uint32_t phase;
    _Atomic uint32_t sender_ready;
    _Atomic uint32_t receivers_ready;
    _Atomic uint32_t receiver_failed;
    /// 0: as fast as the window lets; otherwise this many messages a second, each stamped with the time it was due.
    _Atomic uint64_t rate;
    _Atomic uint64_t window;
    _Atomic uint32_t recording;
    _Atomic uint32_t receiver_count;
    uint64_t unused[2];
    _Atomic uint64_t sent;
    uint64_t unused_sent[7];
    load_counter received[LOAD_MAXIMUM_RECEIVERS];
    /// Latencies in nanoseconds, log-linear: 64 slots for each power of two.
    _Atomic uint64_t histogram[LOAD_HISTOGRAM_SLOTS];
} load_region;

/// Maps `path` (created and sized by the first caller that says `create`); NULL on failure.
load_region *load_region_map(const char *path, bool create);
void load_region_unmap(load_region *region);

void load_set_phase(load_region *region, uint32_t phase);
uint32_t load_get_phase(load_region *region);
void load_set_pace(load_region *region, uint64_t rate, uint64_t window);
void load_set_recording(load_region *region, bool on);
void load_clear_histogram(load_region *region);
void load_copy_histogram(load_region *region, uint64_t *slots);
uint64_t load_get_sent(load_region *region);
void load_receivers_ready(load_region *region, uint32_t count);
bool load_are_receivers_ready(load_region *region);
bool load_did_receiver_fail(load_region *region);
void load_sender_ready(load_region *region);
bool load_is_sender_ready(load_region *region);
/// Messages received by all receivers together, and the bytes of them.
uint64_t load_total_received(load_region *region);
uint64_t load_total_bytes(load_region *region);
/// Messages received by the receiver that is furthest behind.
uint64_t load_least_received(load_region *region);
/// How many more messages a sender that has sent `sent` may send now: none while the phase is not LOAD_RUN; any number
/// when there is a rate, since a paced sender does not wait for the receivers; otherwise what the window leaves, once
/// that is a quarter of it, which keeps the writes large. Notes `sent` for the coordinator.
uint64_t load_allowance(load_region *region, uint64_t sent);

/// The slot of a latency, and the upper end in nanoseconds of a slot.
size_t load_histogram_slot(uint64_t nanoseconds);
uint64_t load_histogram_value(size_t slot);

/// One prepared message: where its frame is in the ring, and where in it the stamp's digits are.
typedef struct {
    uint32_t offset;
    uint32_t length;
    uint32_t stamp;
} load_message;

/// What to do with bytes that arrive at the sender; answers how many bytes it put into `answer`.
typedef size_t (*load_answer)(void *context, const uint8_t *bytes, size_t count, uint8_t *answer, size_t capacity);

/// Replays the ring on the blocking socket `fd` until the phase is LOAD_STOP. 0, or errno.
int load_send(
    load_region *region, int fd, uint8_t *ring, const load_message *messages, size_t count, load_answer answer,
    void *context);

/// Counts the messages on `count` connected sockets until the phase is LOAD_STOP. 0, or errno; EPROTO for bytes that
/// are not the protocol's, ECONNRESET when a connection is closed from the other side.
/// `tag` precedes the stamp in a message and is looked for only while recording.
int load_receive(
    load_region *region, const int *fds, size_t count, load_protocol protocol, const char *tag);

/// CLOCK_MONOTONIC and this thread's CPU time, in nanoseconds.
uint64_t load_now(void);
uint64_t load_thread_cpu(void);
/// Bytes the allocator has handed out and not got back (mallinfo2).
uint64_t load_allocated_bytes(void);
/// Has the kernel end this process with its parent, however that ends.
void load_end_with_parent(void);
