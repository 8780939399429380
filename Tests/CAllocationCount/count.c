#include "AllocationCount.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

#if defined(__GLIBC__)

// Memory handed out by these is freed by the library's own `free`, which stays in its place.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

// The allocator must not be called to find the counter.
static _Thread_local uint64_t allocations __attribute__((tls_model("initial-exec")));

void *malloc(size_t size)
{
    allocations += 1;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    allocations += 1;
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    allocations += 1;
    return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size)
{
    allocations += 1;
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    void *result = memalign(alignment, size);
    if (!result) return ENOMEM;
    *block = result;
    return 0;
}

bool allocation_count_is_available(void) { return true; }

uint64_t allocation_count(void) { return allocations; }

#else

bool allocation_count_is_available(void) { return false; }

uint64_t allocation_count(void) { return 0; }

#endif
