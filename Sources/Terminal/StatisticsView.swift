import Basics
import Training

/// Everything there is to say about how a learner stands: for `kartei stats`.
package struct StatisticsView {
  private let screen: Screen
  private let overview: OverviewView
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    overview = OverviewView(screen: screen)
    messages = Messages(for: screen)
  }

  /// What is known, what waits, what comes, how well that was predicted, what sits, and the last weeks.
  package func lines(
    _ standing: StudyOverview, recall: RecallRecord, calendar: StudyCalendar, title: String
  ) -> [String] {
    let parts = [
      overview.standing(standing.counts), screen.paragraph(overview.waiting(standing)),
      forecast(standing), observed(recall), topics(standing.topics), sources(standing.sources),
      weeks(calendar),
    ]
    return ["", screen.header(title, overview.cards(standing.counts.total)), ""]
      + parts.flatMap { $0.isEmpty ? [] : $0 + [""] }
  }

  private func forecast(_ overview: StudyOverview) -> [String] {
    let rows = overview.forecast.enumerated().map { offset, count in
      (messages.dayName(overview.day + offset, offset: offset), count, "\(count)")
    }
    return heading(messages.nextDays)
      + screen.bars(rows, of: max(1, overview.forecast.max() ?? 1))
  }

  private func observed(_ recall: RecallRecord) -> [String] {
    guard let share = recall.share, let predicted = recall.predictedShare else {
      return screen.paragraph(messages.recallWillShow)
    }
    let sentence = messages.recalled(
      recall.recalled, of: recall.answers, observed: share, predicted: predicted)
    return heading(messages.predictedAndRecalled) + screen.paragraph(sentence)
      + (recall.answers < StatisticsView.enoughForBins ? [] : chart(recall.bins))
  }

  /// From this many answers on it is worth telling sure from unsure ones apart.
  private static let enoughForBins = 20

  /// Two bars for each stretch of predicted recall that answers fell into: what was predicted, what came.
  private func chart(_ bins: [RecallRecord.Bin]) -> [String] {
    let rows = bins.flatMap { bin -> [Screen.BarRow] in
      guard let share = bin.share, let predicted = bin.predictedShare else { return [] }
      return [
        (messages.predicted, thousandths(predicted), messages.percent(predicted)),
        (
          messages.recalled(bin.recalled, of: bin.answers), thousandths(share),
          messages.percent(share)
        ),
      ]
    }
    return screen.bars(rows, of: 1000)
  }

  private func topics(_ topics: [StudyOverview.Topic]) -> [String] {
    mastery(
      topics.map { ($0.title, $0.counts) },
      title: messages.masteryByTopic)
  }

  private func sources(_ sources: [StudyOverview.Source]) -> [String] {
    mastery(
      sources.map { ($0.title, $0.counts) },
      title: messages.masteryBySource)
  }

  private func mastery(
    _ groups: [(title: String, counts: StudyOverview.Counts)], title: String
  ) -> [String] {
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { group in
      (
        group.title, thousandths(group.counts.mastery), messages.percent(group.counts.mastery)
      )
    }
    return heading(title) + screen.bars(rows, of: 1000)
  }

  /// A column a week, a row a day of the week; on a plain screen a line a week.
  private func weeks(_ calendar: StudyCalendar) -> [String] {
    guard calendar.activeDays > 0 else { return [] }
    return heading(messages.answersOf(weeks: StudyCalendar.weeks))
      + (screen.isPlain ? plainWeeks(calendar) : grid(calendar))
  }

  private func plainWeeks(_ calendar: StudyCalendar) -> [String] {
    (0..<StudyCalendar.weeks).compactMap { week in
      let monday = calendar.start + week * 7
      let counts = (0..<7).compactMap { calendar[monday + $0] }
      let sum = counts.reduce(0, +)
      guard sum > 0 else { return nil }
      let days = counts.count { $0 > 0 }
      return "  " + messages.week(of: monday, answers: sum, days: days)
    }
  }

  private func grid(_ calendar: StudyCalendar) -> [String] {
    let most = calendar.answers.max() ?? 0
    // Cells are two columns wide where there is room, so that they look square.
    let cell = screen.columns < 50 ? 1 : 2
    let rows = (0..<7).map { weekday in
      let signs = (0..<StudyCalendar.weeks).map { week in
        calendar[calendar.start + (week * 7 + weekday)].map {
          sign($0, of: most, width: cell)
        } ?? String(repeating: " ", count: cell)
      }
      return trimmed("  \(messages.weekday(weekday))  " + signs.joined(separator: " "))
    }
    let margin = String(repeating: " ", count: 4 + DisplayWidth.of(messages.weekday(0)))
    let first = messages.shortDate(calendar.start)
    let last = messages.shortDate(calendar.today)
    let width = StudyCalendar.weeks * (cell + 1) - 1
    let gap = max(1, width - DisplayWidth.of(first) - DisplayWidth.of(last))
    let foot = margin + first + String(repeating: " ", count: gap) + last
    let legend = messages.fullShade(means: most)
    return rows + [screen.painted(foot, .faint)] + screen.paragraph(legend, .faint)
  }

  private func sign(_ count: Int, of most: Int, width: Int) -> String {
    guard count > 0, most > 0 else { return "·" + String(repeating: " ", count: width - 1) }
    let shade = ["░", "▒", "▓", "█"][min(3, (count * 4 - 1) / most)]
    return String(repeating: shade, count: width)
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func heading(_ text: String) -> [String] { screen.paragraph(text, .strong) }

  private func thousandths(_ share: Double) -> Int { Int((share * 1000).rounded()) }
}
