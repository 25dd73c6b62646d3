package org.seedcorpus.cli;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.cli.DocumentFields.Meaning;
import org.seedcorpus.corpus.SeedMetadata;

/** Reads a document from a line. Has no state: may be called by many threads. */
final class DocumentParser {
  private final DocumentFields fields;

  DocumentParser(DocumentFields fields) {
    this.fields = fields;
  }

  /** Says why a line is not a document. */
  static final class MalformedRecordException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedRecordException(String message) {
      super(message);
    }
  }

  /**
   * Returns the document in a line.
   *
   * @throws MalformedRecordException if it has none
   */
  Document parse(byte[] line) throws MalformedRecordException {
    Map<Meaning, String> members = members(LosslessUtf8.decode(line));
    String text = members.get(Meaning.TEXT);
    String base64 = members.get(Meaning.BYTES);
    if (text == null && base64 == null) {
      throw new MalformedRecordException(
          "it has neither “%s” nor “%s”"
              .formatted(fields.name(Meaning.TEXT), fields.name(Meaning.BYTES)));
    }
    if (text != null && base64 != null) {
      throw new MalformedRecordException(
          "it has both “%s” and “%s”"
              .formatted(fields.name(Meaning.TEXT), fields.name(Meaning.BYTES)));
    }
    // A string of JSON is decoded: a charset is declared of bytes only.
    SeedMetadata declared =
        new SeedMetadata(
            members.get(Meaning.LANGUAGE),
            null,
            members.get(Meaning.HEADLINE),
            members.get(Meaning.SOURCE),
            text == null ? members.get(Meaning.ENCODING) : null,
            null);
    return new Document(members.get(Meaning.ID), bytes(text, base64), declared);
  }

  private byte[] bytes(@Nullable String text, @Nullable String base64)
      throws MalformedRecordException {
    if (text != null) {
      return LosslessUtf8.encode(text);
    }
    try {
      return Base64.getDecoder().decode(base64 == null ? "" : base64);
    } catch (IllegalArgumentException e) {
      throw new MalformedRecordException(
          "its “%s” is not Base64".formatted(fields.name(Meaning.BYTES)));
    }
  }

  private Map<Meaning, String> members(String line) throws MalformedRecordException {
    Map<Meaning, String> members = new EnumMap<>(Meaning.class);
    JsonReader json = new JsonReader(new StringReader(line));
    json.setStrictness(Strictness.STRICT);
    try {
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        throw new MalformedRecordException("it is not a JSON object");
      }
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        Meaning meaning = fields.of(name);
        if (meaning == null) {
          json.skipValue();
        } else {
          String value = value(json, name, meaning);
          if (value != null && members.put(meaning, value) != null) {
            throw new MalformedRecordException("it has “%s” twice".formatted(name));
          }
        }
      }
      json.endObject();
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedRecordException("something follows the JSON object");
      }
      return members;
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new MalformedRecordException("it is not JSON: " + reason(e));
    } catch (StackOverflowError e) {
      throw new MalformedRecordException("it is nested too deeply");
    }
  }

  /** An id may be a number; all else is a string, or null for nothing. */
  private static @Nullable String value(JsonReader json, String name, Meaning meaning)
      throws IOException, MalformedRecordException {
    JsonToken token = json.peek();
    if (token == JsonToken.NULL) {
      json.nextNull();
      return null;
    }
    if (token == JsonToken.STRING || token == JsonToken.NUMBER && meaning == Meaning.ID) {
      return json.nextString();
    }
    throw new MalformedRecordException("its “%s” is not a string".formatted(name));
  }

  /** The reader adds on further lines where its documentation is. */
  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end))
        .replace("Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON", "")
        .replaceFirst("^.*Exception: ", "")
        .strip();
  }
}
