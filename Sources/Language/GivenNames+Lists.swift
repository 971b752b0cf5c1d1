extension GivenNames {
  /// Usual given names of women, folded.
  package static let women = names(
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
    Ulrike Ursula Ute Valentina Vera Veronika Victoria Viktoria Virginia Waltraud Ada Agnes Alina Bertha \
    Abigail Aisha Alison Amanda Amy Angelika Anita Annika Antje Antonia Ayşe Beatrice Becky Bianca Carmen Carolin Catherine \
    Chloe Corinna Deborah Denise Elaine Eleanor Elke Emily Eve Fatima Fiona Frauke Frieda Gabi Gabriela Georgia Gertrud Gesine \
    Gillian Grace Greta Gudrun Hatice Heather Hedwig Helen Imke Inge Inka Irina Jana Jasmin Jill Joanna Joanne Josephine Joyce \
    Karen Karla Kate Kathrin Katja Kathleen Kelly Kim Kirsten Larissa Lea Leah Leila Leonie Linda Lily Lucia Maja Maike Mara \
    Marion Marlies Meike Mareike Melissa Mia Mira Mona Nadia Nadja Natalie Natascha Nora Olivia Pamela Pauline Penelope Priya \
    Rachel Rebecca Rebekka Ricarda Romy Rosie Samantha Sara Sharon Sigrid Sonja Sophia Svetlana Swetlana Tamara Tatjana Tina \
    Tracy Ulla Uta Vanessa Verena Viola Wiebke Yasmin Yvonne Zoe Zeynep
    """)

  /// Usual given names of men, folded.
  package static let men = names(
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
    William Willy Wladimir Wolf Wolfgang Xaver Yuri Juri \
    Aaron Achim Ahmed Alan Alastair Alex Ali Amir Andre André Andrej Andrew Anthony Archie Arne Ashley Björn Bodo Brandon Brian \
    Bruce Burkhard Cem Chris Christof Colin Conrad Craig Damian Danny Darren Dave Derek Diego Douglas Duncan Egon Elias Emre Eric \
    Erik Ethan Evan Fabian Falk Finn Fritz Gareth Gary Geoffrey Gilbert Glenn Graham Greg Gregory Guy Hans-Peter Hartmut Hasan \
    Hauke Henning Henrik Holger Ian Ingo Isaac Jacob Jake Jannik Jason Jasper Jeff Jeffrey Jeremy Jerome Jo Jochen Joel Jonathan \
    Jordan Julian Julius Justin Karim Karsten Keith Kenneth Kilian Klaas Kristian Kyle Laurence Lennart Leonard Liam Lorenz Louis \
    Luke Lutz Magnus Malte Marc Marcel Marius Marvin Matt Matthew Maximilian Mehmet Mohamed Mohammed Murat Mustafa Nathan Neal \
    Nicholas Nick Nicolas Nigel Noah Ole Omar Oscar Owen Pascal Phil Philip Quentin Rafael Raphael Ray Reiner Rene René Rob \
    Robin Ross Rupert Russell Ryan Samir Scott Sean Sebastian Seth Shane Silvio Stephan Stuart Sönke Tarek Ted Terry Theo \
    Thilo Till Tilman Timothy Toby Tony Trevor Tristan Tyler Udo Urs Veit Wayne Wilfried Winfried Yusuf Zach
    """)

  private static func names(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) })
  }
}
