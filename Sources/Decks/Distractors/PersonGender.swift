import Facts
import Language

/// Whether somebody is a woman or a man, as far as the given name or the sentence tells: among the options
/// of "Welche Ministerin …?" there are women only.
enum PersonGender: Hashable, Sendable {
  case female, male

  /// Nil where neither the given name nor a noun beside the name tells.
  static func of(_ name: String, in statement: String) -> PersonGender? {
    if let first = name.split(separator: " ").first.map({ Folding.folded(String($0)) }) {
      if women.contains(first) { return .female }
      if men.contains(first) { return .male }
      if name.contains(" "), femaleEndings.contains(where: first.hasSuffix) { return .female }
    }
    var found: Set<PersonGender> = []
    for word in statement.split(whereSeparator: { !$0.isLetter }).map({ String($0) }) {
      guard GermanHeads.isPerson(word), !name.contains(word) else { continue }
      found.insert(word.hasSuffix("in") ? .female : .male)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Whether a folded word is a usual given name.
  static func isGivenName(_ folded: String) -> Bool {
    women.contains(folded) || men.contains(folded)
  }

  /// Endings of given names that are nearly always women's; the exceptions stand among the men.
  private static let femaleEndings = ["a", "ine", "ette", "elle", "trud", "hild", "gard", "lind"]
  private static let women = names(
    """
    Angela Anna Anne Annette Annalena Andrea Alexandra Alice Amelie Astrid Barbara Bärbel Beate Bettina \
    Birgit Brigitte Britta Camilla Carla Carola Caroline Charlotte Christa Christina Christine Claudia \
    Clara Cornelia Dagmar Daniela Diana Doris Dorothea Edith Elena Elisabeth Elizabeth Ella Emilia Emma \
    Erika Eva Franziska Gabriele Gerda Gisela Hanna Hannah Heidi Heike Helena Helene Helga Hilde Hillary \
    Ilse Indira Ines Ingrid Irene Iris Isabel Isabella Jane Janet Janine Jennifer Jessica Joan Johanna \
    Judith Julia Juliane Jutta Karin Karoline Katharina Katherine Katrin Kerstin Klara Kristina Laura Lena \
    Lina Lisa Lise Louise Lucy Luisa Magdalena Margaret Margarete Margot Maria Marianne Marie Marina \
    Marlene Martha Martina Mary Melanie Michelle Miriam Monika Nadine Nancy Natalia Nicole Nina Olga \
    Patricia Paula Petra Pia Regina Renate Rita Rosa Rosalind Rosemarie Ruth Sabine Sally Sandra Sarah \
    Silvia Simone Sofia Sophia Sophie Stefanie Stephanie Susan Susanne Svenja Sylvia Tanja Teresa Theresa \
    Ulrike Ursula Ute Valentina Vera Veronika Victoria Viktoria Virginia Waltraud Ada Agnes Alina Bertha
    """)
  private static let men = names(
    """
    Abraham Adam Adolf Adrian Al Albert Alexander Alexei Alfred Anatoli Andreas Andrew Anton Antoine \
    Antonio Armin Arnold Arthur August Axel Barack Ben Benedikt Benjamin Bernd Bernhard Bill Bob Boris \
    Luca Sascha Joshua Nikola Elia Mika Ilja Wanja Akira Ezra Bruno Buzz Carl Carlos Charles Christian Christoph Christopher Claus Clemens Daniel David Dennis \
    Detlef Dieter Dietmar Dietrich Dirk Dmitri Dominik Donald Eberhard Edgar Eduard Edward Edwin Emil \
    Emmanuel Enrico Erich Ernst Erwin Eugen Felix Ferdinand Florian Francis Francesco Frank Franz Fred \
    Friedrich Fritz Georg George Gerald Gerd Gerhard Gottfried Gregor Guido Gustav Günter Günther Hannes \
    Hans Harald Harry Heiko Heinrich Heinz Helmut Henry Herbert Hermann Horst Hubert Hugo Igor Ivan Iwan \
    Jack Jacques Jakob James Jan Jean Jens Jim Joachim Joe Johann Johannes John Jonas Jörg Josef Joseph \
    José Juan Jürgen Kai Karl Kaspar Kassym-Schomart Kevin Klaus Konrad Kurt Lars Leo Leon Leonardo \
    Leonid Lionel Lothar Louis Ludwig Luigi Lukas Manfred Manuel Marco Marcus Mario Mark Markus Martin \
    Matthias Max Maximilian Michael Michail Miguel Mike Miroslav Moritz Neil Nikita Niklas Nikolai Nikolaus \
    Nils Norbert Nursultan Olaf Oliver Oskar Otto Pablo Patrick Paul Pavel Pedro Peter Philipp Pierre \
    Rainer Ralf Reinhard Richard Robert Roger Roland Rolf Ronald Rudolf Sam Samuel Sebastian Sergej Sergei \
    Siegfried Sigmar Simon Stanislaw Stefan Steffen Stephen Steve Sven Theodor Thomas Thorsten Tim Timo \
    Tobias Tom Tomasz Toni Torsten Ulrich Uwe Victor Viktor Vincent Volker Walter Werner Wernher Wilhelm \
    William Willy Wladimir Wolf Wolfgang Xaver Yuri Juri
    """)

  private static func names(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) })
  }
}
