import HelseIArbeid

/// «Her er vi nå»: on the road between two stations, or pointing at one.
struct PosterMarker: Sendable {
    let box: Box
    /// Its outline, the point included.
    let corners: [(x: Int, y: Int)]
    let texts: [PosterText]

    init(_ position: Poster.Position, text: String) {
        switch position {
        case .after(let session): self.init(onRoadAfter: session, text)
        // The signs stand where the marker of this station would.
        case .at(.module2):
            self.init(text, middle: PosterSheet.station(.module2).x + 510, y: PosterSheet.lowerRoad, pointsLeft: true)
        case .at(let session): self.init(at: session, text)
        case .arrived: self.init(at: .evaluation, text)
        }
    }

    private init(onRoadAfter session: Session, _ text: String) {
        let (x, y) = PosterSheet.station(session)
        let isUpper = PosterSheet.isUpper(session)
        self.init(text, middle: isUpper ? x + 650 : x - 650, y: y, pointsLeft: !isUpper)
    }

    private init(_ text: String, middle: Int, y: Int, pointsLeft: Bool) {
        let size = PosterSheet.body
        let half = TextMeasure(size: size, weight: .bold).width(text) / 2 + 36
        let (height, point) = (PosterSheet.marker.height / 2, PosterSheet.marker.point)
        let (left, right) = (middle - half, middle + half)
        corners =
            pointsLeft
            ? [(left - point, y), (left, y - height), (right, y - height), (right, y + height), (left, y + height)]
            : [(right + point, y), (right, y + height), (left, y + height), (left, y - height), (right, y - height)]
        box = Box(x: left - (pointsLeft ? point : 0), y: y - height, width: half * 2 + point, height: height * 2)
        texts = [PosterText(text, x: middle, baseline: y + 23, weight: .bold, ink: .onFill, isCentred: true)]
    }

    /// Inside of the road, below a station of the upper lane and above one of the lower.
    private init(at session: Session, _ text: String) {
        let (x, y) = PosterSheet.station(session)
        let slot = PosterSheet.markerAtStation
        let toward = PosterSheet.isUpper(session) ? 1 : -1
        let tip = y + toward * (PosterSheet.radius + 12)
        let near = tip + toward * slot.point
        let far = near + toward * slot.height
        let half = slot.width / 2
        corners = [
            (x, tip), (x + 40, near), (x + half, near), (x + half, far), (x - half, far), (x - half, near), (x - 40, near),
        ]
        box = Box(x: x - half, y: min(tip, far), width: slot.width, height: slot.height + slot.point)
        let lines = TextMeasure(size: PosterSheet.body, weight: .bold).lines(text, width: slot.width - 12, most: 2)
        let top = min(near, far)
        texts = lines.enumerated().map { index, line in
            PosterText(
                line, x: x, baseline: top + 73 + index * 75, weight: .bold, ink: .onFill, isCentred: true)
        }
    }
}
