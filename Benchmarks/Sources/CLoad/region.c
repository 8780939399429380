#define _GNU_SOURCE
#include "CLoad.h"

#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

load_region *load_region_map(const char *path, bool create)
{
    int fd = open(path, O_RDWR | O_CLOEXEC | (create ? O_CREAT | O_EXCL : 0), 0600);
    if (fd < 0) return NULL;
    if (create && ftruncate(fd, sizeof(load_region)) != 0) {
        close(fd);
        return NULL;
    }
    void *base = mmap(NULL, sizeof(load_region), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    return base == MAP_FAILED ? NULL : base;
}

void load_region_unmap(load_region *region)
{
    munmap(region, sizeof *region);
}

void load_set_phase(load_region *region, uint32_t phase)
{
    atomic_store(&region->phase, phase);
}

uint32_t load_get_phase(load_region *region)
{
    return atomic_load(&region->phase);
}

void load_set_pace(load_region *region, uint64_t rate, uint64_t window)
{
    atomic_store(&region->rate, rate);
    atomic_store(&region->window, window);
}

void load_set_recording(load_region *region, bool on)
{
    atomic_store(&region->recording, on);
}

void load_clear_histogram(load_region *region)
{
    for (size_t slot = 0; slot < LOAD_HISTOGRAM_SLOTS; slot++) atomic_store(&region->histogram[slot], 0);
}

void load_copy_histogram(load_region *region, uint64_t *slots)
{
    for (size_t slot = 0; slot < LOAD_HISTOGRAM_SLOTS; slot++) slots[slot] = atomic_load(&region->histogram[slot]);
}

uint64_t load_get_sent(load_region *region)
{
    return atomic_load(&region->sent);
}

void load_receivers_ready(load_region *region, uint32_t count)
{
    atomic_store(&region->receiver_count, count);
    atomic_store(&region->receivers_ready, 1);
}

bool load_are_receivers_ready(load_region *region)
{
    return atomic_load(&region->receivers_ready) != 0;
}

bool load_did_receiver_fail(load_region *region)
{
    return atomic_load(&region->receiver_failed) != 0;
}

void load_sender_ready(load_region *region)
{
    atomic_store(&region->sender_ready, 1);
}

bool load_is_sender_ready(load_region *region)
{
    return atomic_load(&region->sender_ready) != 0;
}

uint64_t load_total_received(load_region *region)
{
    uint64_t total = 0;
    uint32_t count = atomic_load(&region->receiver_count);
    for (uint32_t i = 0; i < count; i++) {
        total += atomic_load_explicit(&region->received[i].messages, memory_order_relaxed);
    }
    return total;
}

uint64_t load_total_bytes(load_region *region)
{
    uint64_t total = 0;
    uint32_t count = atomic_load(&region->receiver_count);
    for (uint32_t i = 0; i < count; i++) {
        total += atomic_load_explicit(&region->received[i].bytes, memory_order_relaxed);
    }
    return total;
}

uint64_t load_least_received(load_region *region)
{
    uint64_t least = UINT64_MAX;
    uint32_t count = atomic_load(&region->receiver_count);
    for (uint32_t i = 0; i < count; i++) {
        uint64_t messages = atomic_load_explicit(&region->received[i].messages, memory_order_relaxed);
        if (messages < least) least = messages;
    }
    return count ? least : 0;
}

uint64_t load_allowance(load_region *region, uint64_t sent)
{
    atomic_store_explicit(&region->sent, sent, memory_order_release);
    if (atomic_load(&region->phase) != LOAD_RUN) return 0;
    if (atomic_load_explicit(&region->rate, memory_order_relaxed)) return UINT64_MAX;
    uint64_t window = atomic_load_explicit(&region->window, memory_order_relaxed);
    uint64_t least = load_least_received(region);
    uint64_t ahead = sent > least ? sent - least : 0;
    uint64_t allowed = ahead < window ? window - ahead : 0;
    return allowed < (window + 3) / 4 ? 0 : allowed;
}

size_t load_histogram_slot(uint64_t nanoseconds)
{
    if (nanoseconds < 64) return nanoseconds;
    int shift = 63 - __builtin_clzll(nanoseconds) - 6;
    size_t slot = ((size_t)(shift + 1) << 6) | ((nanoseconds >> shift) & 63);
    return slot < LOAD_HISTOGRAM_SLOTS ? slot : LOAD_HISTOGRAM_SLOTS - 1;
}

uint64_t load_histogram_value(size_t slot)
{
    if (slot < 64) return slot;
    int shift = (int)(slot >> 6) - 1;
    return (((((uint64_t)slot & 63) | 64) + 1) << shift) - 1;
}

static uint64_t clock_value(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

uint64_t load_now(void)
{
    return clock_value(CLOCK_MONOTONIC);
}

uint64_t load_thread_cpu(void)
{
    return clock_value(CLOCK_THREAD_CPUTIME_ID);
}

uint64_t load_allocated_bytes(void)
{
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void load_end_with_parent(void)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}
