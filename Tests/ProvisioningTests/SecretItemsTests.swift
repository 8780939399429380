import Provisioning
import Testing

@Suite("Secret items")
struct SecretItemsTests {
    @Test(
        "Passwords, PINs, keys, private matters and what holds a private key are secret",
        arguments: [
            "user-pwd", "user-pwd-unicode", "sip-pwd", "admin-pwd", "file-pwd", "Admin-Pwd", "ssh-password",
            "bootstrapping-tan", "cloud-pin-value", "dls-client-certificate", "wbm-server-certificate",
            "secure-mode-data", "snmp-community", "userdata-phonebook", "ldap-password", "sip-password",
        ])
    func secret(name: String) {
        #expect(SecretItems.isSecret(name))
        #expect(
            Item(name, index: 2, "1234", status: .failed).shown == Item(name, index: 2, "(secret)", status: .failed))
        #expect(Item(name).shown == Item(name))
    }

    @Test(
        "Settings, facts and public certificates are not",
        arguments: [
            "e164", "reg-addr", "function-key-def", "key-label-unicode", "dls-server-ca", "wbm-server-certificate-info",
            "mobility-password-on-logoff", "max-pin-retries", "min-admin-passw-length", "display-id", "restart-type",
        ])
    func shown(name: String) {
        #expect(!SecretItems.isSecret(name))
        #expect(Item(name, "1").shown == Item(name, "1"))
    }
}
