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

#pragma clang assume_nonnull begin

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

/// Lanes whose byte is a control character, white space among them, or not ASCII.
CBS_INLINE cbs_s16 cbs_control_or_wide(cbs_v16 v) {
    return (cbs_s16)((cbs_s16)v < (cbs_s16)(int8_t)0x20);  // signed: controls and everything from 0x80
}

/// Lanes whose byte is a control character other than tab, line feed and carriage return, or not ASCII.
CBS_INLINE cbs_s16 cbs_unplain(cbs_v16 v) {
    cbs_s16 space = cbs_is(v, 0x0A) | cbs_is(v, 0x0D) | cbs_is(v, 0x09);
    return cbs_control_or_wide(v) & ~space;
}

/// Where the next byte of interest is depends on where the last one was, so the scanner waits for one chain of
/// instructions. Only what finds the position is in that chain; what merely confirms it is left to branches that are
/// predicted, and so costs next to nothing.
#define CBS_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define CBS_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/// The bits below the lowest one that is set.
CBS_INLINE uint32_t cbs_below(uint32_t mask) { return ~mask & (mask - 1); }

/// Where a search stopped.
typedef struct {
    /// The byte looked for, or one that needs a look, or one that is not before the end.
    const uint8_t *position;
    /// Whether it is the byte looked for and stands before the end.
    _Bool found;
} cbs_stop;

/// The first `<` in `[p, end)`, unless a byte comes before it that character data cannot just run over: `&`, `]`, a
/// control character, a byte from 0x80. `p` may be `end`.
CBS_INLINE cbs_stop cbs_text_end(const uint8_t *p, const uint8_t *end) {
    do {
        cbs_v16 v = cbs_load(p);
        uint32_t open = cbs_movemask(cbs_is(v, '<'));
        // White space is among these for a start, which spares telling it apart where there is none.
        uint32_t other = cbs_movemask(cbs_is(v, '&') | cbs_is(v, ']') | cbs_control_or_wide(v));
        // Up to the first '<'; everything if there is none.
        if (CBS_UNLIKELY((other & (open ^ (open - 1))) != 0)) {
            other = cbs_movemask(cbs_is(v, '&') | cbs_is(v, ']') | cbs_unplain(v));
            if ((other & (open ^ (open - 1))) != 0) return (cbs_stop){p + __builtin_ctz(other), 0};
        }
        if (CBS_LIKELY(open != 0)) {
            p += __builtin_ctz(open);
            return (cbs_stop){p, p < end};
        }
        p += 16;
    } while (p < end);
    return (cbs_stop){end, 0};
}

/// First byte in `[p, end)` that an attribute value in the given quotes cannot just run over:
/// the quote, `<`, `&`, a control character (white space other than blanks included), a byte from 0x80. At or after
/// `end` if there is none.
CBS_INLINE const uint8_t *cbs_value_end(const uint8_t *p, const uint8_t *end, uint8_t quote) {
    for (; p < end; p += 16) {
        cbs_v16 v = cbs_load(p);
        cbs_s16 stop = cbs_is(v, quote) | cbs_is(v, '<') | cbs_is(v, '&') | cbs_control_or_wide(v);
        uint32_t mask = cbs_movemask(stop);
        if (mask != 0) return p + __builtin_ctz(mask);
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
        if (mask != 0) {
            p += __builtin_ctz(mask);
            return p < end ? p : end;
        }
        p += 16;
    }
    return end;
}

/// Lanes that hold an ASCII letter.
CBS_INLINE cbs_s16 cbs_letter(cbs_v16 v) {
    // 'a'...'z' become the largest signed bytes; whatever comes after them wraps around.
    cbs_s16 moved = (cbs_s16)((v | (cbs_v16)(uint8_t)0x20) + (cbs_v16)(uint8_t)(0x7F - 'z'));
    return (cbs_s16)(moved > (cbs_s16)(int8_t)(0x7F - 26));
}

/// The length of a name of at most 31 ASCII letters with `>` after it, as start tags mostly have; 0 for anything else.
/// 32 bytes must be readable.
CBS_INLINE size_t cbs_plain_name(const uint8_t *name) {
    cbs_v16 first = cbs_load(name);
    uint32_t close = cbs_movemask(cbs_is(first, '>'));
    uint32_t letters = cbs_movemask(cbs_letter(first));
    if (close == 0) {
        cbs_v16 second = cbs_load(name + 16);
        close = cbs_movemask(cbs_is(second, '>')) << 16;
        letters |= cbs_movemask(cbs_letter(second)) << 16;
        if (CBS_UNLIKELY(close == 0)) return 0;
    }
    // Nothing but letters below the first '>'.
    if (CBS_UNLIKELY((~letters & cbs_below(close)) != 0)) return 0;
    return (size_t)__builtin_ctz(close);
}

/// Whether the 16 bytes at `a` and at `b` are equal, as lanes.
CBS_INLINE cbs_s16 cbs_same(const uint8_t *a, const uint8_t *b) { return (cbs_s16)(cbs_load(a) == cbs_load(b)); }

/// Whether the first 32 bytes at `a` and `b` are equal, and 32 from `last` on.
CBS_INLINE int cbs_equal_blocks(const uint8_t *a, const uint8_t *b, size_t last) {
    cbs_s16 equal = cbs_same(a, b) & cbs_same(a + 16, b + 16) & cbs_same(a + last, b + last)
        & cbs_same(a + last + 16, b + last + 16);
    return cbs_movemask(equal) == 0xFFFF;
}

/// Whether `count` bytes at `a` and `b` are equal; 16 bytes at either must be readable. What is not long is compared by
/// one, two or four loads of each that overlap, so that only the class of its length decides on a branch.
CBS_INLINE int cbs_equal(const uint8_t *a, const uint8_t *b, size_t count) {
    if (count > 32) {
        for (; count > 64; a += 64, b += 64, count -= 64) {
            if (!cbs_equal_blocks(a, b, 32)) return 0;
            if (count < 96) {
                // The rest may be short, but there is enough before it.
                return cbs_equal_blocks(a + count - 64, b + count - 64, 32);
            }
        }
        return cbs_equal_blocks(a, b, count - 32);
    }
    if (count > 16) {
        cbs_s16 equal = cbs_same(a, b) & cbs_same(a + count - 16, b + count - 16);
        return cbs_movemask(equal) == 0xFFFF;
    }
    uint32_t differing = cbs_movemask(cbs_same(a, b)) ^ 0xFFFF;
    return (differing & ((1u << count) - 1)) == 0;
}

/// The first eight and the last eight bytes of a name; of a shorter name its bytes and zeros, and none.
/// Together with the length they are a whole name of up to 16 bytes.
typedef struct {
    uint64_t head;
    uint64_t tail;
} cbs_name_words;

/// The words of a name. Eight bytes from its start must be readable.
CBS_INLINE cbs_name_words cbs_words(const uint8_t *name, size_t count) {
    cbs_name_words words = {0, 0};
    memcpy(&words.head, name, 8);
    if (count < 8) {
        words.head &= (1ull << (count * 8)) - 1;
    } else {
        memcpy(&words.tail, name + count - 8, 8);
    }
    return words;
}

/// A cheap fingerprint of a name from its words and its length: good in the upper 16 bits.
CBS_INLINE uint64_t cbs_fingerprint(cbs_name_words words, size_t count) {
    uint64_t tail = words.tail << 23 | words.tail >> 41;
    return ((words.head ^ tail) + count) * 0x9E3779B97F4A7C15ull;
}

/// A fingerprint of a name of which no byte outside may be read. Equal names have equal ones; others mostly differ.
CBS_INLINE uint32_t cbs_name_key(const uint8_t *name, size_t count) {
    cbs_name_words words = {0, 0};
    if (count >= 8) {
        memcpy(&words.head, name, 8);
        memcpy(&words.tail, name + count - 8, 8);
    } else if (count >= 4) {
        uint32_t first, last;
        memcpy(&first, name, 4);
        memcpy(&last, name + count - 4, 4);
        words.head = (uint64_t)last << 32 | first;
    } else if (count > 0) {
        words.head = (uint64_t)name[0] << 16 | (uint64_t)name[count / 2] << 8 | name[count - 1];
    }
    return (uint32_t)(cbs_fingerprint(words, count) >> 32);
}

/// Whether `count` bytes at `a` and `b` are equal; no byte outside is read.
CBS_INLINE int cbs_equal_exactly(const uint8_t *a, const uint8_t *b, size_t count) {
    if (count > 16) return cbs_equal(a, b, count);
    if (count >= 8) {
        uint64_t one[2], other[2];
        memcpy(&one[0], a, 8), memcpy(&one[1], a + count - 8, 8);
        memcpy(&other[0], b, 8), memcpy(&other[1], b + count - 8, 8);
        return one[0] == other[0] && one[1] == other[1];
    }
    for (size_t i = 0; i < count; i++) {
        if (a[i] != b[i]) return 0;
    }
    return 1;
}

/// What text consists of besides characters that mean themselves.
enum { CBS_HAS_TEXT = 1, CBS_HAS_RETURN = 2 };

/// Whether `[p, end)`, which has no control characters but white space, holds other than that, and a carriage return.
CBS_INLINE uint32_t cbs_text_facts(const uint8_t *p, const uint8_t *end) {
    uint32_t returns = 0;
    uint32_t text = 0;
    for (; p < end; p += 16) {
        cbs_v16 v = cbs_load(p);
        uint32_t inside = end - p < 16 ? (1u << (end - p)) - 1 : 0xFFFF;
        returns |= cbs_movemask(cbs_is(v, 0x0D)) & inside;
        text |= cbs_movemask((cbs_s16)(v > (cbs_v16)(uint8_t)0x20)) & inside;
    }
    return (text != 0 ? CBS_HAS_TEXT : 0) | (returns != 0 ? CBS_HAS_RETURN : 0);
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

#pragma clang assume_nonnull end
