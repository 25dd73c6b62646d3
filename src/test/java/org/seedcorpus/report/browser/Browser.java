package org.seedcorpus.report.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headless Chromium, driven by W3C WebDriver and the DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Gson gson = new Gson();
  private final Process driver;
  private final String session;

  private Browser(Process driver, int port, Path profile) throws IOException, InterruptedException {
    this.driver = driver;
    List<String> flags =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile);
    Map<String, Object> wanted =
        Map.of(
            "goog:chromeOptions", Map.of("args", flags),
            "goog:loggingPrefs", Map.of("browser", "ALL"));
    String sessions = "http://127.0.0.1:" + port + "/session";
    JsonObject value =
        send("POST", sessions, Map.of("capabilities", Map.of("alwaysMatch", wanted)))
            .getAsJsonObject("value");
    session = sessions + "/" + value.get("sessionId").getAsString();
  }

  /**
   * Starts it.
   *
   * <p>Skips the test where there is none, except on continuous integration: there it must be.
   */
  static Browser start(Path profile) throws IOException, InterruptedException {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> new File(folder, "chromedriver").canExecute());
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(there, "skipped: no chromedriver (apt-get install chromium chromium-driver)");
    }
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    BufferedReader log = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        Thread drain = new Thread(() -> log.lines().forEach(any -> {}));
        drain.setDaemon(true);
        drain.start();
        return new Browser(driver, Integer.parseInt(port.group(1)), profile);
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private JsonObject send(String method, String uri, Object body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri))
            .method(method, BodyPublishers.ofString(gson.toJson(body)))
            .build();
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.body());
    }
    return gson.fromJson(response.body(), JsonObject.class);
  }

  void open(String uri) throws IOException, InterruptedException {
    send("POST", session + "/url", Map.of("url", uri));
  }

  /** Runs a script in the page and returns what it returns, or what its promise holds. */
  @Nullable Object run(String script, Object... arguments)
      throws IOException, InterruptedException {
    JsonObject answer =
        send(
            "POST",
            session + "/execute/sync",
            Map.of("script", script, "args", List.of(arguments)));
    return gson.fromJson(answer.get("value"), Object.class);
  }

  /** Sends a command of the DevTools protocol. */
  void command(String name, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    send("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** Sets how wide the window is, in CSS pixels, and what the reader prefers. */
  void show(int width, String medium, String scheme, String forcedColors)
      throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "forced-colors", "value", forcedColors),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Prints the page; returns how many sheets of paper that takes. */
  int printed() throws IOException, InterruptedException {
    String pdf = send("POST", session + "/print", Map.of()).get("value").getAsString();
    String text = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
    return (int) PAGE.matcher(text).results().count();
  }

  /** Presses and releases a key. */
  void press(String key) throws IOException, InterruptedException {
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    int code = key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : 0;
    command(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
    command(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  /** Returns the console's messages since the last call. */
  List<String> console() throws IOException, InterruptedException {
    return send("POST", session + "/se/log", Map.of("type", "browser"))
        .getAsJsonArray("value")
        .asList()
        .stream()
        .map(entry -> entry.getAsJsonObject().get("message").getAsString())
        .toList();
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, Map.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
