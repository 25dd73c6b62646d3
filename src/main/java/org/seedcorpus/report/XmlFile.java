package org.seedcorpus.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.seedcorpus.report.wording.Controls;

/** An XML file, an element a line, without characters that XML 1.0 forbids. */
final class XmlFile implements AutoCloseable {
  private final Writer writer;
  private final XMLStreamWriter xml;

  /** Opens the file and its root element. */
  XmlFile(Path file, String root, String... attributes) throws IOException, XMLStreamException {
    writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    // The JDK's own: what lies on a class path must not change a byte.
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    xml.writeStartDocument("UTF-8", "1.0");
    start(root, attributes);
  }

  /** Opens an element; attributes are names and values in turn. */
  void start(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    write(attributes);
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    write(attributes);
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /** Writes lines of text. */
  void text(String text) throws XMLStreamException {
    xml.writeCharacters(text.lines().map(XmlFile::allowed).collect(Collectors.joining("\n")));
  }

  /** Closes the innermost element. */
  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /**
   * Writes controls, noncharacters and lone surrogates as {@code <U+0000>}: all that XML 1.0 (2.2)
   * forbids; a tab too, which an attribute (3.3.3) would lose.
   */
  static String allowed(String text) {
    return Controls.escaped(text).replace("\t", "<U+0009>");
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    try (writer) {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      writer.write('\n');
    }
  }
}
