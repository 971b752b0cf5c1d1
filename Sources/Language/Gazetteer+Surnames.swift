extension Gazetteer {
  /// Surnames of persons that schools and newspapers speak of, so that none is taken for a slip of another.
  static let surnameTable = """
    Adenauer Erhard Kiesinger Brandt Schmidt Kohl Schröder Merkel Scholz Merz Weizsäcker Herzog Rau Köhler Wulff
    Gauck Steinmeier Heuss Lübke Heinemann Scheel Carstens Ebert Hindenburg Ludendorff Bismarck Stresemann Rathenau
    Fischer Fischler Kreisky Vranitzky Klima Schüssel Gusenbauer Faymann Kern Kurz Nehammer Kickl Haider Strache Klestil
    Waldheim Figl Raab Renner Dollfuß Schuschnigg Metternich Habsburg Blair Brown Cameron May Johnson Truss Sunak
    Starmer Thatcher Major Churchill Chamberlain Attlee Gladstone Disraeli Wellington Nelson Cromwell Roosevelt
    Truman Eisenhower Kennedy Nixon Ford Carter Reagan Bush Clinton Obama Trump Biden Harris Pence Gore Cheney
    Kerry Kissinger Wilson Lincoln Grant Jackson Jefferson Washington Adams Madison Monroe Polk Hoover Harding
    Coolidge Taft Lenin Stalin Trotzki Trotsky Chruschtschow Khrushchev Breschnew Andropow Tschernenko Gorbatschow
    Gorbachev Jelzin Yeltsin Putin Medwedew Lawrow Schoigu Nawalny Rasputin Selenskyj Zelensky Poroschenko
    Janukowytsch Juschtschenko Tymoschenko Lukaschenko Tokajew Nasarbajew Rachmon Alijew Paschinjan Saakaschwili
    Macron Hollande Sarkozy Chirac Mitterrand Giscard Pompidou Gaulle Pétain Clemenceau Robespierre Danton Marat
    Napoleon Richelieu Mazarin Voltaire Rousseau Montesquieu Diderot Berlusconi Prodi Renzi Draghi Meloni Mussolini
    Franco Sánchez Rajoy Orbán Kaczynski Tusk Walesa Havel Zeman Fico Vucic Milosevic Tito Erdogan Atatürk
    Netanjahu Netanyahu Rabin Peres Sharon Arafat Abbas Assad Hussein Gaddafi Mubarak Sisi Nasser Sadat Chomeini
    Khamenei Chamenei Rohani Raisi Modi Gandhi Nehru Jinnah Bhutto Khan Mao Deng Xi Hu Kim Abe Kishida Mandela
    Klerk Zuma Mbeki Annan Guterres Ban Waldheim Stoltenberg Rasmussen Solana Rutte Juncker Barroso Leyen Michel
    Lagarde Marx Engels Hegel Kant Fichte Schelling Nietzsche Schopenhauer Heidegger Adorno Habermas Arendt Weber
    Luther Calvin Zwingli Müntzer Melanchthon Erasmus Darwin Dawkins Mendel Mendelejew Mendelssohn Newton Einstein
    Planck Bohr Born Heisenberg Schrödinger Pauli Fermi Curie Becquerel Röntgen Hertz Maxwell Faraday Volta Ampère
    Ohm Watt Joule Kelvin Celsius Fahrenheit Galilei Kepler Kopernikus Copernicus Brahe Hubble Hawking Feynman
    Pasteur Koch Fleming Jenner Freud Jung Adler Pawlow Skinner Gauß Euler Riemann Hilbert Leibniz Pascal Fermat
    Mozart Haydn Händel Bach Beethoven Schubert Schumann Brahms Bruckner Mahler Wagner Strauss Strauß Verdi Puccini
    Rossini Chopin Liszt Bizet Debussy Ravel Dvorak Smetana Goethe Schiller Lessing Herder Heine Kleist Büchner
    Fontane Mann Hesse Brecht Kafka Rilke Zweig Grass Böll Lenz Frisch Dürrenmatt Handke Bernhard Jelinek Bachmann
    Celan Shakespeare Marlowe Milton Byron Shelley Keats Dickens Austen Brontë Wilde Shaw Joyce Woolf Orwell Huxley
    Twain Hemingway Faulkner Steinbeck Tolstoi Tolstoy Dostojewski Tschechow Chekhov Puschkin Gogol Picasso Monet
    Manet Renoir Cézanne Gauguin Matisse Dalí Miró Klimt Schiele Kokoschka Klee Kandinsky Marc Macke Dürer Cranach
    Holbein Rembrandt Rubens Vermeer Raffael Raphael Michelangelo Tizian Botticelli Caravaggio Columbus Kolumbus
    Magellan Cook Humboldt Amundsen Scott Gagarin Armstrong Aldrin Gates Jobs Musk Bezos Zuckerberg Thunberg King
    Müller Maier Mayer Huber Gruber Bauer Becker Beckenbauer Klopp Ronaldo Messi Federer Nadal Graf Hitler Himmler
    Göring Goebbels Hess Heß Speer Stauffenberg Scholl Bonhoeffer Rommel Freisler Eichmann Honecker Ulbricht Krenz Gysi
    Markle Hamilton Hamlet Franklin Edison Tesla Ford Benz Daimler Diesel Porsche Siemens Krupp Bosch
    """
}
