package org.seedcorpus.report.xml;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.seedcorpus.text.unicode.ControlCharacters;

/** An XML file, an element a line, without characters that XML 1.0 forbids. */
public final class XmlWriter implements AutoCloseable {
  private final Writer writer;
  private final XMLStreamWriter xml;

  /** Opens the file and its root element. */
  public XmlWriter(Path file, String root, String... attributes)
      throws IOException, XMLStreamException {
    writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    // The JDK's own: what lies on a class path must not change a byte.
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    xml.writeStartDocument("UTF-8", "1.0");
    start(root, attributes);
  }

  /** Opens an element; attributes are names and values in turn. */
  public void start(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    write(attributes);
  }

  /** Writes an element without content. */
  public void empty(String name, String... attributes) throws XMLStreamException {
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
  public void text(String text) throws XMLStreamException {
    xml.writeCharacters(text.lines().map(XmlWriter::allowed).collect(Collectors.joining("\n")));
  }

  /** Closes the innermost element. */
  public void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /**
   * Writes controls, noncharacters and lone surrogates as {@code <U+0000>}: all that XML 1.0 (2.2)
   * forbids; a tab too, which an attribute (3.3.3) would lose.
   */
  public static String allowed(String text) {
    return ControlCharacters.escaped(text).replace("\t", "<U+0009>");
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
