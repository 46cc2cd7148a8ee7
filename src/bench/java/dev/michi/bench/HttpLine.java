package dev.michi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection that is kept open and asked the same again and again. Costs the machine little, so that servers are measured. */
final class HttpLine implements AutoCloseable {

    private static final int CHUNK = 65_536;
    private static final int LONGEST_HEAD = 8_192;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[CHUNK];

    HttpLine(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        in = socket.getInputStream();
    }

    static byte[] request(String path, String agent) {
        return request(path, agent, "");
    }

    /** @param more lines of the head, each with its end */
    static byte[] request(String path, String agent, String more) {
        return ("GET " + path
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\nAccept-Language: ja\r\nUser-Agent: "
                        + agent + "\r\n" + more + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @return length of the body @throws IOException if the status is not 200 */
    long ask(byte[] request) throws IOException {
        return ask(request, 200);
    }

    /** @return length of the body @throws IOException if the status is another one */
    long ask(byte[] request, int status) throws IOException {
        socket.getOutputStream().write(request);
        int filled = 0;
        int end = -1;
        while (end < 0) {
            int read = in.read(buffer, filled, LONGEST_HEAD - filled);
            if (read < 0) {
                throw new IOException("The server has hung up");
            }
            end = endOfHead(Math.max(0, filled - 3), filled + read);
            filled += read;
        }
        var head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        if (!head.startsWith("HTTP/1.1 " + status)) {
            throw new IOException(head.lines().findFirst().orElse(""));
        }
        long length = length(head);
        for (long left = length - (filled - end); left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(CHUNK, left));
            if (read < 0) {
                throw new IOException("The answer is cut off");
            }
            left -= read;
        }
        return length;
    }

    private int endOfHead(int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    private static long length(String head) throws IOException {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .map(line -> Long.parseLong(line.substring(15).strip()))
                .findFirst()
                .orElseThrow(() -> new IOException("No length: " + head));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
