#pragma once
// Counts what a thread asks of the C library's allocator, Swift's objects and arrays included, by taking the place of
// its functions in the test program. With glibc only.

#include <stdbool.h>
#include <stdint.h>

/// Whether allocations are counted on this system.
bool allocation_count_is_available(void);

/// How many allocations the calling thread has made so far; growing a block in place counts too.
uint64_t allocation_count(void);
