import NIOCore
import Testing

@testable import WorkpointService

@Suite("Where phones may be")
struct AddressTests {
    @Test(
        "An address is in a network when the bits that count are the same",
        arguments: [
            ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.0", false),
            ("172.16.0.0/12", "172.31.255.255", true),
            ("172.16.0.0/12", "172.32.0.0", false), ("192.168.1.4", "192.168.1.4", true),
            ("192.168.1.4", "192.168.1.5", false), ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false),
            ("fd00::/8", "fd12::1", true), ("fc00::/7", "fe80::1", false), ("::/0", "2001:db8::1", true),
            ("10.0.0.0/8", "::ffff:10.1.2.3", true), ("::/0", "::ffff:10.1.2.3", false),
            ("10.0.0.0/9", "10.127.0.1", true), ("10.0.0.0/9", "10.128.0.1", false),
        ])
    func containment(network: String, address: String, isInside: Bool) throws {
        let network = try #require(IPNetwork(network))
        #expect(network.contains(try SocketAddress(ipAddress: address, port: 8085)) == isInside)
    }

    @Test(
        "What is no network is not taken for one",
        arguments: ["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.1/8", "example.com", "10.0/8", "fd00::/129"])
    func malformed(text: String) {
        #expect(IPNetwork(text) == nil)
    }

    @Test("The private networks are all four")
    func privateNetworks() {
        #expect(IPNetwork.private.count == 4)
    }

    @Test(
        "A phone's address is taken apart",
        arguments: [
            (
                "http://192.168.1.235:8085/contact_dls.html/ContactDLS", "192.168.1.235", 8085,
                "/contact_dls.html/ContactDLS", "192.168.1.235:8085"
            ),
            ("HTTP://phone.example/x?y=z", "phone.example", 8085, "/x?y=z", "phone.example:8085"),
            ("http://[fd00::4]:80/", "fd00::4", 80, "/", "[fd00::4]:80"), ("http://a?b", "a", 8085, "/?b", "a:8085"),
        ])
    func uri(text: String, host: String, port: Int, path: String, authority: String) throws {
        let uri = try #require(ContactURI(text))
        #expect((uri.host, uri.port, uri.path) == (host, port, path))
        #expect(uri.authority == authority)
    }

    @Test(
        "What a phone's address must not be is not taken",
        arguments: [
            "", "192.168.1.4", "https://192.168.1.4:8085/", "ftp://192.168.1.4/", "http://", "http:///x", "http://a:0/",
            "http://a:65536/", "http://a:b/", "http://a:1:2/", "http://user@a/", "http://a/#x", "http://a/ b",
            "http://a/\r\nX: y", "http://[fd00::4/", "http://[fd00::4]x/", "http://ä/", "http://a\\b/", "http://a%41/",
            "http://" + String(repeating: "a", count: 600) + "/",
        ])
    func hostile(text: String) {
        #expect(ContactURI(text) == nil)
    }

    @Test("The form has what the guide says, with what is configured")
    func form() {
        var configuration = ContactMeConfiguration()
        #expect(configuration.form == "ContactMe=true")
        configuration.serviceAddress = "fd00::4 &x"
        configuration.servicePort = 18_443
        #expect(configuration.form == "ContactMe=true&dls_ip_addr=fd00%3A%3A4%20%26x&dls_ip_port=18443")
    }
}
