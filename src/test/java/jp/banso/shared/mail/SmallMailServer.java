package jp.banso.shared.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on loopback that keeps what it is given, and can hang up at the one moment that matters. */
final class SmallMailServer implements AutoCloseable {

    /** What it does once a message is complete. */
    enum Answer {
        TAKES,
        REFUSES,
        HANGS_UP
    }

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.TAKES;

    SmallMailServer() {
        this(0);
    }

    /** At that port, where one stood before. */
    SmallMailServer(int port) {
        try {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    void answers(Answer next) {
        answer = next;
    }

    /** The messages as they came over the wire. */
    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 small");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("EHLO") || line.startsWith("HELO")) {
                say(client, "250 small");
            } else if (line.equals("DATA")) {
                say(client, "354 go on");
                var text = new StringBuilder();
                for (var word = in.readLine(); word != null && !word.equals("."); word = in.readLine()) {
                    text.append(word).append('\n');
                }
                if (answer == Answer.REFUSES) {
                    say(client, "451 not now");
                    continue;
                }
                taken.add(text.toString());
                if (answer == Answer.HANGS_UP) {
                    return;
                }
                say(client, "250 taken");
            } else if (line.equals("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
