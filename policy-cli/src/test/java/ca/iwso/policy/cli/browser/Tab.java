package ca.iwso.policy.cli.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A tab of a browser: loads a page, runs scripts in it, presses keys, and remembers all that the page complains of. */
final class Tab implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final WebSocket socket;
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    Tab(HttpClient client, URI address) {
        socket =
                client.newWebSocketBuilder().buildAsync(address, new Listener()).join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", "{}");
        }
    }

    /** Puts messages together from their parts. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder partial = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            partial.append(data);
            if (end) {
                String message = partial.toString();
                partial.setLength(0);
                receive(message);
            }
            from.request(1);
            return null;
        }
    }

    /** Loads a page, and forgets what earlier ones did. */
    void load(Path page) throws Exception {
        requests.clear();
        complaints.clear();
        loaded = new CompletableFuture<>();
        send("Page.navigate", "{\"url\":" + Json.text(page.toUri().toString()) + "}");
        loaded.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Sets the size of the window, and whether the user prefers dark pages. */
    void show(int width, int height, boolean dark) {
        send(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":" + (width < 600)
                        + "}");
        send(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (dark ? "dark" : "light") + "\"}]}");
    }

    /** Gives the value of an expression: a text, a number, a truth or null. */
    @Nullable
    Object evaluate(String expression) {
        Map<String, Object> answer = send(
                "Runtime.evaluate",
                "{\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + Json.text(expression) + "}");
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.toString());
        }
        return Json.object(answer, "result").get("value");
    }

    /** Presses and releases a key, such as {@code Tab} or {@code Enter}, or writes a character. */
    void press(String key) {
        boolean enter = key.equals("Enter");
        String text = enter ? "\r" : key.length() == 1 ? key : "";
        String code =
                switch (key) {
                    case "Tab" -> ",\"windowsVirtualKeyCode\":9,\"code\":\"Tab\"";
                    case "Enter" -> ",\"windowsVirtualKeyCode\":13,\"code\":\"Enter\"";
                    case "Escape" -> ",\"windowsVirtualKeyCode\":27,\"code\":\"Escape\"";
                    default -> "";
                };
        String event =
                "\"key\":" + Json.text(key) + code + (text.isEmpty() ? "" : ",\"text\":" + Json.text(text)) + "}";
        send("Input.dispatchKeyEvent", "{\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + event);
        send("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + event);
    }

    /** Writes a picture of what shows, or of the whole page. */
    void picture(Path file, boolean whole) throws Exception {
        Map<String, Object> answer = send(
                "Page.captureScreenshot", "{\"format\":\"png\",\"captureBeyondViewport\":" + whole + clip(whole) + "}");
        Files.write(file, Base64.getDecoder().decode(Json.text(answer, "data")));
    }

    private String clip(boolean whole) {
        return whole
                ? ",\"clip\":{\"x\":0,\"y\":0,\"scale\":1,\"width\":" + evaluate("innerWidth") + ",\"height\":"
                        + evaluate("Math.min(16000, document.documentElement.scrollHeight)") + "}"
                : "";
    }

    /** Gives the addresses that the page asked for, its own first. */
    List<String> requests() {
        return requests;
    }

    /** Gives the errors and warnings of the console, breaches of the content security policy among them. */
    List<String> complaints() {
        return complaints;
    }

    Map<String, Object> send(String method, String parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        try {
            Map<String, Object> message = answer.get(PATIENCE, TimeUnit.SECONDS);
            if (message.containsKey("error")) {
                throw new IllegalStateException(method + ": " + message.get("error"));
            }
            return Json.object(message, "result");
        } catch (Exception failure) {
            throw new IllegalStateException(method, failure);
        }
    }

    private void receive(String text) {
        Map<String, Object> message = Json.object(text);
        if (message.get("id") instanceof Integer id) {
            CompletableFuture<Map<String, Object>> answer = waiting.remove(id);
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        Map<String, Object> parameters = Json.object(message, "params");
        switch (Json.text(message, "method")) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Network.requestWillBeSent" -> requests.add(Json.text(Json.object(parameters, "request"), "url"));
            case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" -> complaints.add(text);
            default -> {
                // The protocol tells much more than a test asks for.
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
