#pragma once

#include <stddef.h>
#include <stdint.h>

// How the parts of a bundle are encrypted and authenticated.
typedef enum {
    // PBE with SHA-1 and triple DES; HMAC-SHA-1.
    CPKCS12TripleDES,
    // PBES2 with AES-256 in CBC mode; HMAC-SHA-256.
    CPKCS12AES256,
} CPKCS12Encryption;

// What became of it.
typedef enum {
    CPKCS12Made,
    CPKCS12NoCertificate,
    CPKCS12NoKey,
    CPKCS12DoNotBelongTogether,
    CPKCS12Failed,
} CPKCS12Outcome;

// Makes a PKCS #12 bundle in DER. Certificate and key are DER; the authorities are certificates in DER, one after the
// other. OpenSSL's own headers stay out of sight: their names are also those of BoringSSL, which the Swift packages have.
// The bundle is to be freed with cpkcs12_free.
CPKCS12Outcome cpkcs12_create(
    const uint8_t *certificate, size_t certificate_length, const uint8_t *key, size_t key_length,
    const uint8_t *authorities, size_t authorities_length, const char *password, CPKCS12Encryption encryption,
    uint8_t **bundle, size_t *bundle_length);

void cpkcs12_free(uint8_t *bundle);
