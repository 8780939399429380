#include "CPKCS12.h"

#include <limits.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

// As many rounds as OpenSSL takes by itself.
static const int rounds = PKCS12_DEFAULT_ITER;

static STACK_OF(X509) *read_authorities(const uint8_t *bytes, size_t length) {
    STACK_OF(X509) *stack = sk_X509_new_null();
    const uint8_t *next = bytes, *end = bytes + length;
    while (stack && next < end) {
        X509 *certificate = d2i_X509(NULL, &next, (long)(end - next));
        if (!certificate || !sk_X509_push(stack, certificate)) {
            X509_free(certificate);
            sk_X509_pop_free(stack, X509_free);
            return NULL;
        }
    }
    return stack;
}

CPKCS12Outcome cpkcs12_create(
    const uint8_t *certificate, size_t certificate_length, const uint8_t *key, size_t key_length,
    const uint8_t *authorities, size_t authorities_length, const char *password, CPKCS12Encryption encryption,
    uint8_t **bundle, size_t *bundle_length) {
    CPKCS12Outcome outcome = CPKCS12Failed;
    X509 *x509 = NULL;
    EVP_PKEY *pkey = NULL;
    STACK_OF(X509) *chain = NULL;
    PKCS12 *p12 = NULL;
    *bundle = NULL;
    *bundle_length = 0;

    if (certificate_length > LONG_MAX || key_length > LONG_MAX || authorities_length > LONG_MAX) goto end;
    outcome = CPKCS12NoCertificate;
    if (!(x509 = d2i_X509(NULL, &certificate, (long)certificate_length))) goto end;
    if (!(chain = read_authorities(authorities, authorities_length))) goto end;
    outcome = CPKCS12NoKey;
    if (!(pkey = d2i_AutoPrivateKey(NULL, &key, (long)key_length))) goto end;
    outcome = CPKCS12DoNotBelongTogether;
    if (X509_check_private_key(x509, pkey) != 1) goto end;

    outcome = CPKCS12Failed;
    const int aes = encryption == CPKCS12AES256;
    const int cipher = aes ? NID_aes_256_cbc : NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    // The MAC is set apart, since PKCS12_create would take the library's default digest for it; -1: none yet.
    p12 = PKCS12_create(password, NULL, pkey, x509, chain, cipher, cipher, rounds, -1, 0);
    if (!p12) goto end;
    if (!PKCS12_set_mac(p12, password, -1, NULL, 0, rounds, aes ? EVP_sha256() : EVP_sha1())) goto end;
    const int length = i2d_PKCS12(p12, bundle);
    if (length <= 0) goto end;
    *bundle_length = (size_t)length;
    outcome = CPKCS12Made;

end:
    PKCS12_free(p12);
    sk_X509_pop_free(chain, X509_free);
    EVP_PKEY_free(pkey);
    X509_free(x509);
    // Nothing of this is to be found by who uses OpenSSL next on this thread.
    ERR_clear_error();
    return outcome;
}

void cpkcs12_free(uint8_t *bundle) { OPENSSL_free(bundle); }
