import HelseIArbeid
import Markup

/// What is new on a poster since the one that hangs on the wall: the parts that look different, each to be cut out and glued on
/// where it stands. What is not new is in none of them.
struct PosterStrips: Sendable {
    /// In the order the road is walked, and then what stands in the middle.
    let strips: [Strip]

    var movesMarker: Bool { strips.contains { $0.part == .marker } }

    struct Strip: Sendable, Equatable {
        let part: PosterPart
        let box: Box

        /// What there is room for on A4, lying: only a new name is wider, and comes in two.
        var pieces: [Box] {
            let count = (box.width + Self.widest - 1) / Self.widest
            return (0..<count).map { index in
                let (start, end) = (box.width * index / count, box.width * (index + 1) / count)
                return Box(x: box.x + start, y: box.y, width: end - start, height: box.height)
            }
        }

        private static let widest = 2650
    }

    init(from before: PosterLayout, to after: PosterLayout) {
        func isNew(_ box: Box) -> Bool { before.content(in: box) != after.content(in: box) }
        /// Rows beside each other are one strip.
        func rows(_ count: Int, _ box: (Int) -> Box, _ part: (ClosedRange<Int>) -> PosterPart) -> [Strip] {
            let new = (0..<count).filter { isNew(box($0)) }
            return new.runs.map { Strip(part: part($0), box: box($0.lowerBound).joined(with: box($0.upperBound))) }
        }
        func single(_ part: PosterPart, _ box: Box) -> [Strip] { isNew(box) ? [Strip(part: part, box: box)] : [] }
        var found = single(.name, PosterRegions.title)
        for session in Session.allCases {
            let badge = PosterRegions.badge(session)
            let isPaintedAnew = before.paint(of: session) != after.paint(of: session)
            if isPaintedAnew || isNew(badge) { found.append(Strip(part: .badge(session), box: badge)) }
            found += single(.label(session), PosterRegions.label(session))
            if session.next != nil { found += single(.stretch(session), PosterRegions.stretch(from: session)) }
        }
        found += single(.headings, PosterRegions.headings)
        found += rows(PosterSheet.goals.baselines.count, PosterRegions.goal) { .goals($0) }
        found += rows(PosterSheet.measures.baselines.count, PosterRegions.measure) { .measures($0) }
        for index in 0..<Poster.mostStatements {
            found += single(.statement(index), PosterRegions.sign(index).grown(by: 9))
        }
        if before.marker.texts != after.marker.texts {
            let (old, new) = (before.marker.box.grown(by: 5), after.marker.box.grown(by: 5))
            found.append(Strip(part: .marker, box: new))
            if !old.isInside(new) { found.append(Strip(part: .oldMarker(before.poster.position), box: old)) }
        }
        // The day it is drawn is not news by itself, but it goes along with what is.
        strips = found.isEmpty ? [] : single(.day, PosterRegions.overline) + found
    }
}

/// A part of a poster that can be new.
enum PosterPart: Sendable, Equatable {
    case day
    case name
    /// The number of a station, with its tick.
    case badge(Session)
    /// Its name and dates.
    case label(Session)
    case stretch(Session)
    case headings
    /// Rows, counted from 0.
    case goals(ClosedRange<Int>)
    case measures(ClosedRange<Int>)
    /// Counted from 0.
    case statement(Int)
    /// «Her er vi nå».
    case marker
    /// Where the marker stood: there is only road now.
    case oldMarker(Poster.Position)
}

extension PosterLayout {
    /// What is seen in a part, but for the marker, which lies above it.
    fileprivate struct Content: Equatable {
        let texts: [PosterText]
        let writing: [WritingLine]
        let milestones: [[String]]
        let dots: [Int]
    }

    fileprivate func content(in box: Box) -> Content {
        Content(
            texts: texts.filter { $0.box.isInside(box) && !marker.texts.contains($0) },
            writing: writing.filter { $0.box.isInside(box) },
            milestones: milestones.filter { milestone(at: $0.y).overlaps(box) }.map { ["\($0.y)", $0.state?.rawValue ?? ""] },
            dots: dots.filter { box.overlaps(Box(x: PosterSheet.goals.x - PosterSheet.dot, y: $0 - 20, width: 10, height: 10)) })
    }

    private func milestone(at y: Int) -> Box {
        Box(x: PosterSheet.measures.x - PosterSheet.icon, y: y - 40, width: 52, height: 40)
    }

    fileprivate func paint(of session: Session) -> String? {
        poster.stations.first { $0.session == session }.map { PosterPaint.station($0.stage).text }
    }
}

extension [Int] {
    /// Ranges of numbers that follow each other.
    fileprivate var runs: [ClosedRange<Int>] {
        reduce(into: []) { runs, number in
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
    }
}
