import ECMA323

/// A long answer on its way to a client, in segments.
struct Listing {
    /// What is listed, as far as it has not been sent.
    enum Rest {
        /// Devices, told by SwitchingFunctionDevices.
        case devices(ArraySlice<String>)
        /// The session's monitors, told by MonitorInfo.
        case monitors(ArraySlice<CSTA.MonitorListEntry>)
    }

    /// The identifier that ties the segments to the request.
    let serviceCrossRefID: String
    /// The edition to list in.
    let edition: Edition
    /// What has not been sent.
    var rest: Rest
    /// The number of the next segment.
    var segment = 1
}

// Segments of long answers.
extension ApplicationSession {
    /// A segment's frame stays below 32 KiB, since some peers read the length as a signed number.
    private static let segmentBytes = 24 << 10
    /// Segments sent in one turn of the loop; a large list must not hold up everything else.
    private static let segmentsPerTurn = 8

    /// A listing that answers a request.
    func newListing(_ rest: Listing.Rest, _ request: Request) -> Listing {
        Listing(serviceCrossRefID: String(core.random() >> 1), edition: request.edition, rest: rest)
    }

    /// Begins to send a listing, behind those that are under way.
    func begin(_ listing: Listing) {
        listings.append(listing)
        continueListings()
    }

    /// Sends as many segments as the outbox takes; goes on when it has room again.
    func continueListings() {
        guard !listings.isEmpty, !isListing else { return }
        for _ in 0..<Self.segmentsPerTurn {
            guard !listings.isEmpty, wire.isWritable else { return }
            sendSegment()
        }
        isListing = true
        wire.eventLoop.execute { [self] in
            isListing = false
            continueListings()
        }
    }

    private func sendSegment() {
        var listing = listings[0]
        let isLast: Bool
        switch listing.rest {
        case .devices(let rest):
            let segment = Self.segment(of: rest) { $0.utf8.count }
            let others = rest.dropFirst(segment.count)
            isLast = others.isEmpty
            let devices = segment.map { CSTA.DeviceListDevice(deviceID: CSTA.DeviceID($0), deviceCategory: .station) }
            send(
                CSTA.SwitchingFunctionDevices(
                    serviceCrossRefID: listing.serviceCrossRefID, segmentID: listing.segment, lastSegment: isLast,
                    deviceList: devices), edition: listing.edition)
            listing.rest = .devices(others)
        case .monitors(let rest):
            let segment = Self.segment(of: rest) { ($0.monitorObject?.value.utf8.count ?? 0) + 20 }
            let others = rest.dropFirst(segment.count)
            isLast = others.isEmpty
            send(
                CSTA.MonitorInfo(
                    serviceCrossRefID: listing.serviceCrossRefID, segmentID: listing.segment, lastSegment: isLast,
                    monitorList: Array(segment)), edition: listing.edition)
            listing.rest = .monitors(others)
        }
        listing.segment += 1
        if isLast { listings.removeFirst() } else { listings[0] = listing }
    }

    /// As many elements as fit a segment, but at least one if there is one.
    private static func segment<Element>(
        of rest: ArraySlice<Element>, _ length: (Element) -> Int
    ) -> ArraySlice<Element> {
        var size = 0
        let fitting = rest.prefix { element in
            // Markup and the longest escapes included.
            size += length(element) * 2 + 120
            return size < segmentBytes
        }
        return fitting.isEmpty ? rest.prefix(1) : fitting
    }
}
