import Basics

/// What can be typed at the prompt.
extension Messages {
  /// What can be typed at the prompt, and what it does.
  var commands: [(keys: String, meaning: String)] {
    [
      (language(de: "Text", en: "text"), language(de: "die Antwort", en: "the answer")),
      (
        language(de: "leer", en: "empty"),
        language(
          de: "weiß nicht; nach der Antwort: weiter", en: "don’t know; after the answer: go on")
      ),
      (
        language(de: ":tipp", en: ":hint"),
        language(de: "Hilfe in drei Schritten", en: "help in three steps")
      ),
      (":s", language(de: "die Quelle", en: "the source")),
      (
        language(de: ":absatz", en: ":open"),
        language(de: "der ganze Absatz der Quelle", en: "the source’s whole paragraph")
      ),
      (":u", language(de: "zurücknehmen, so oft man will", en: "undo, as often as you like")),
      (
        language(de: ":richtig :falsch", en: ":ok :no"),
        language(de: "war doch richtig, war doch falsch", en: "was right after all, was wrong")
      ),
      (
        language(de: ":leicht", en: ":easy"),
        language(de: "war leicht: kommt später wieder", en: "was easy: comes back later")
      ),
      (
        language(de: ":warum", en: ":why"),
        language(de: "warum dieses Urteil", en: "why this verdict")
      ),
      (
        language(de: ":sicher 1–4", en: ":sure 1–4"),
        language(de: "vor der Antwort: wie sicher", en: "before the answer: how sure")
      ),
      (
        language(de: ":weiter", en: ":skip"),
        language(de: "diese Karte jetzt nicht", en: "not this card now")
      ),
      (
        language(de: ":morgen", en: ":bury"),
        language(de: "heute nicht mehr", en: "not today any more")
      ),
      (
        language(de: ":aussetzen", en: ":suspend"),
        language(de: "gar nicht mehr", en: "never again")
      ),
      (
        language(de: ":wieder", en: ":resume"),
        language(de: "was weggelegt ist, zurückholen", en: "bring back what was set aside")
      ),
      (
        language(de: ":melden …", en: ":report …"),
        language(de: "die Frage ist falsch", en: "the question is wrong")
      ),
      (":q", language(de: "aufhören; alles ist gespeichert", en: "stop; everything is saved")),
    ]
  }
}
