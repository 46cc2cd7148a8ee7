package dev.michi.platform;

import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Finds, among the causes of a failed start, the one that a person can do something about. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var text = explain(cause);
            if (text != null) {
                return new FailureAnalysis(text.in(Console.language()), null, failure);
            }
        }
        return null;
    }

    private static @Nullable LocalizedText explain(Throwable cause) {
        return switch (cause) {
            case StartupFailure known -> known.text();
            case PortInUseException port -> portTaken(port.getPort());
            case SocketException socket
            when says(socket, "Permission denied") ->
                new LocalizedText(
                        "このポートを使う権限がありません。1024 以上の番号を --port N で指定してください。",
                        "This port needs special permission. Choose one above 1023: --port N");
            case IOException io
            when says(io, "No space left on device") ->
                new LocalizedText(
                        "ディスクの空きがありません。空きを作ってから、もう一度起動してください。", "The disk is full. Make room, then start again.");
            default -> null;
        };
    }

    private static LocalizedText portTaken(int port) {
        return new LocalizedText(
                "ポート %d は別のプログラムが使用中です。そちらを止めるか、別の番号を --port N で指定してください。".formatted(port),
                "Port %d is taken by another program. Stop it, or choose another: --port N".formatted(port));
    }

    private static boolean says(Exception cause, String words) {
        return cause.getMessage() != null && cause.getMessage().contains(words);
    }
}
