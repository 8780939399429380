/// Vector search over bytes, 16 at a time, from a cursor.
///
/// Everything here is `static inline`, so the Swift compiler sees the bodies and needs no flags.
/// The contract of every function: the 15 bytes after the last byte it is asked about are readable
/// (their values do not matter). The scanner guarantees that by the slack it demands after a message.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

#define CBS_INLINE static inline __attribute__((always_inline))

/// Bytes that must be readable after the last byte of a message.
enum { CBS_SLACK = 16 };

typedef uint8_t cbs_v16 __attribute__((ext_vector_type(16)));
typedef int8_t cbs_s16 __attribute__((ext_vector_type(16)));

CBS_INLINE cbs_v16 cbs_load(const uint8_t *p) {
    cbs_v16 v;
    memcpy(&v, p, sizeof v);
    return v;
}

/// One bit per lane of a comparison result (lanes are 0x00 or 0xFF), lane 0 in bit 0.
CBS_INLINE uint32_t cbs_movemask(cbs_s16 lanes) {
#if defined(__SSE2__)
    return (uint32_t)_mm_movemask_epi8((__m128i)lanes);
#elif defined(__ARM_NEON)
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t masked = vandq_u8((uint8x16_t)lanes, vld1q_u8(weights));
    uint8x8_t folded = vpadd_u8(vget_low_u8(masked), vget_high_u8(masked));
    folded = vpadd_u8(folded, folded);
    folded = vpadd_u8(folded, folded);
    return vget_lane_u16(vreinterpret_u16_u8(folded), 0);
#else
    uint32_t mask = 0;
    for (int lane = 0; lane < 16; lane++) mask |= (uint32_t)(lanes[lane] & 1) << lane;
    return mask;
#endif
}

/// Lanes that hold `byte`.
CBS_INLINE cbs_s16 cbs_is(cbs_v16 v, uint8_t byte) { return (cbs_s16)(v == (cbs_v16)byte); }

/// Lanes that hold one of the `count` bytes from `first`.
CBS_INLINE cbs_s16 cbs_in(cbs_v16 v, uint8_t first, uint8_t count) {
    return (cbs_s16)((v - (cbs_v16)first) < (cbs_v16)count);
}

/// Lanes whose byte is a control character other than tab, line feed and carriage return, or not ASCII.
CBS_INLINE cbs_s16 cbs_unplain(cbs_v16 v) {
    cbs_s16 low = (cbs_s16)((cbs_s16)v < (cbs_s16)(int8_t)0x20);  // signed: controls and everything from 0x80
    cbs_s16 space = cbs_is(v, 0x0A) | cbs_is(v, 0x0D) | cbs_is(v, 0x09);
    return low & ~space;
}

/// Where the next byte of interest is depends on where the last one was, so the scanner waits for one chain of
/// instructions. Only what finds the position is in that chain; what merely confirms it is left to branches that are
/// predicted, and so costs next to nothing.
#define CBS_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define CBS_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/// The bits below the lowest one that is set.
CBS_INLINE uint32_t cbs_below(uint32_t mask) { return ~mask & (mask - 1); }

/// First byte in `[p, end)` that character data cannot just run over:
/// `<`, `&`, `]`, a control character, a byte from 0x80. `end` if there is none.
CBS_INLINE const uint8_t *cbs_text_end(const uint8_t *p, const uint8_t *end) {
    while (p < end) {
        cbs_v16 v = cbs_load(p);
        uint32_t open = cbs_movemask(cbs_is(v, '<'));
        uint32_t other = cbs_movemask(cbs_is(v, '&') | cbs_is(v, ']') | cbs_unplain(v));
        if (CBS_LIKELY(open != 0)) {
            const uint8_t *stop = p + __builtin_ctz(open);
            if (CBS_LIKELY((other & cbs_below(open)) == 0)) {
                if (CBS_UNLIKELY(stop >= end)) return end;
                return stop;
            }
        }
        if (other != 0) {
            p += __builtin_ctz(other);
            return p < end ? p : end;
        }
        p += 16;
    }
    return end;
}

/// First byte in `[p, end)` that an attribute value in the given quotes cannot just run over:
/// the quote, `<`, `&`, a control character, a byte from 0x80. `end` if there is none.
CBS_INLINE const uint8_t *cbs_value_end(const uint8_t *p, const uint8_t *end, uint8_t quote) {
    while (p < end) {
        cbs_v16 v = cbs_load(p);
        cbs_s16 stop = cbs_is(v, quote) | cbs_is(v, '<') | cbs_is(v, '&') | cbs_unplain(v);
        uint32_t mask = cbs_movemask(stop);
        if (mask != 0) {
            p += __builtin_ctz(mask);
            return p < end ? p : end;
        }
        p += 16;
    }
    return end;
}

/// First byte in `[p, end)` that is `&` or below 0x20, white space included. `end` if there is none.
CBS_INLINE const uint8_t *cbs_reference_or_control(const uint8_t *p, const uint8_t *end) {
    while (p < end) {
        cbs_v16 v = cbs_load(p);
        uint32_t mask = cbs_movemask(cbs_is(v, '&') | cbs_in(v, 0, 0x20));
        if (mask != 0) {
            p += __builtin_ctz(mask);
            return p < end ? p : end;
        }
        p += 16;
    }
    return end;
}

/// First byte in `[p, end)` that is `marker`, a control character or from 0x80 (comments, CDATA, instructions).
CBS_INLINE const uint8_t *cbs_marker(const uint8_t *p, const uint8_t *end, uint8_t marker) {
    while (p < end) {
        cbs_v16 v = cbs_load(p);
        uint32_t mask = cbs_movemask(cbs_is(v, marker) | cbs_unplain(v));
        if (mask != 0) {
            p += __builtin_ctz(mask);
            return p < end ? p : end;
        }
        p += 16;
    }
    return end;
}

/// First byte in `[p, end)` that is not an ASCII name character other than the colon (`A-Z a-z 0-9 - . _`).
CBS_INLINE const uint8_t *cbs_name_end(const uint8_t *p, const uint8_t *end) {
    while (p < end) {
        cbs_v16 v = cbs_load(p);
        cbs_s16 letter = cbs_in(v | (cbs_v16)(uint8_t)0x20, 'a', 26);
        cbs_s16 digit = cbs_in(v, '0', 10);
        cbs_s16 mark = cbs_is(v, '-') | cbs_is(v, '.') | cbs_is(v, '_');
        uint32_t mask = cbs_movemask(letter | digit | mark) ^ 0xFFFF;
        uint32_t close = cbs_movemask(cbs_is(v, '>'));
        if (CBS_LIKELY(close != 0 && (mask & cbs_below(close)) == 0)) {
            const uint8_t *stop = p + __builtin_ctz(close);
            if (CBS_UNLIKELY(stop >= end)) return end;
            return stop;
        }
        if (mask != 0) {
            p += __builtin_ctz(mask);
            return p < end ? p : end;
        }
        p += 16;
    }
    return end;
}

/// Whether `count` bytes at `a` and `b` are equal. Both are read in steps of 16.
CBS_INLINE int cbs_equal(const uint8_t *a, const uint8_t *b, size_t count) {
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        if (cbs_movemask((cbs_s16)(cbs_load(a + i) == cbs_load(b + i))) != 0xFFFF) return 0;
    }
    uint32_t wanted = (1u << (count - i)) - 1;
    if (wanted == 0) return 1;
    return (cbs_movemask((cbs_s16)(cbs_load(a + i) == cbs_load(b + i))) & wanted) == wanted;
}

/// The same for literals, which are long as a rule: 64 bytes a step, the last 16 overlapping what was compared.
CBS_INLINE int cbs_equal_long(const uint8_t *a, const uint8_t *b, size_t count) {
    if (count < 16) return cbs_equal(a, b, count);
    size_t i = 0;
    for (; i + 64 <= count; i += 64) {
        cbs_s16 first = (cbs_s16)(cbs_load(a + i) == cbs_load(b + i));
        cbs_s16 second = (cbs_s16)(cbs_load(a + i + 16) == cbs_load(b + i + 16));
        cbs_s16 third = (cbs_s16)(cbs_load(a + i + 32) == cbs_load(b + i + 32));
        cbs_s16 fourth = (cbs_s16)(cbs_load(a + i + 48) == cbs_load(b + i + 48));
        if (cbs_movemask(first & second & third & fourth) != 0xFFFF) return 0;
    }
    for (; i + 16 <= count; i += 16) {
        if (cbs_movemask((cbs_s16)(cbs_load(a + i) == cbs_load(b + i))) != 0xFFFF) return 0;
    }
    i = count - 16;
    return cbs_movemask((cbs_s16)(cbs_load(a + i) == cbs_load(b + i))) == 0xFFFF;
}

/// A cheap fingerprint of a name: its first eight and last eight bytes and its length.
/// Only bytes of the name itself count; eight bytes from its start must be readable.
CBS_INLINE uint64_t cbs_fingerprint(const uint8_t *name, size_t count) {
    uint64_t head;
    memcpy(&head, name, 8);
    uint64_t tail = 0;
    if (count < 8) {
        head &= (1ull << (count * 8)) - 1;
    } else {
        memcpy(&tail, name + count - 8, 8);
    }
    uint64_t mixed = (head ^ (tail * 0x9E3779B97F4A7C15ull)) + count;
    mixed *= 0xD6E8FEB86659FD93ull;
    return mixed ^ (mixed >> 32);
}

/// Whether every byte in `[p, end)` is ASCII.
CBS_INLINE int cbs_is_ascii(const uint8_t *p, const uint8_t *end) {
    for (; end - p >= 16; p += 16) {
        if (cbs_movemask((cbs_s16)cbs_load(p)) != 0) return 0;
    }
    for (; p < end; p++) {
        if (*p >= 0x80) return 0;
    }
    return 1;
}

/// Whether an attribute value that passed all checks has to be decoded: it holds `&`, a tab or a line end.
CBS_INLINE int cbs_needs_decoding(const uint8_t *p, const uint8_t *end) {
    for (; p < end; p += 16) {
        cbs_v16 v = cbs_load(p);
        uint32_t mask = cbs_movemask(cbs_is(v, '&') | cbs_in(v, 0, 0x20));
        if (end - p < 16) mask &= (1u << (end - p)) - 1;
        if (mask != 0) return 1;
    }
    return 0;
}
