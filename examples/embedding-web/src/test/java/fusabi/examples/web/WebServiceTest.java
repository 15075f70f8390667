package fusabi.examples.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebServiceTest {

    private static final Path VALIDATION = Path.of(System.getProperty("fusabi.root", "../.."), "examples/embedding-web/validation.fsx");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = """
            {"customer": " Ann ", "email": "ann@example.org", "coupon": "SPRING", "lines": [{"article": "pen", "quantity": 10, "price": 1.50}]}""";

    private static WebService service;
    private static HttpClient client;

    @BeforeAll
    static void start() throws IOException {
        service = WebService.start(VALIDATION, 0);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        service.close();
    }

    private static HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path)).timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(body)).build();
    }

    private static HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        return client.send(post(path, body), BodyHandlers.ofString());
    }

    private static JsonNode attempt(String script) throws IOException, InterruptedException {
        HttpResponse<String> response = send("/scripts/try", script);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void goodOrdersAreAccepted() throws Exception {
        HttpResponse<String> response = send("/orders", GOOD);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(response.body())).isEqualTo(JSON.readTree("{\"customer\":\"Ann\",\"total\":13.500}"));
    }

    @Test
    void allErrorsAreSaidAtOnce() throws Exception {
        HttpResponse<String> response = send("/orders", """
                {"email": "nobody", "coupon": "AUTUMN", "lines": [{"article": "pen", "quantity": 0, "price": 1}, {"quantity": 200, "price": -1}]}""");
        assertThat(response.statusCode()).isEqualTo(400);
        List<String> fields = JSON.readTree(response.body()).get("errors").findValuesAsText("field");
        assertThat(fields).containsExactly("customer", "email", "coupon", "lines[0].quantity", "lines[1].article", "lines[1].quantity", "lines[1].price");
        assertThat(response.body()).contains("'nobody' is not an address", "is 200, not 1 to 100");
    }

    @Test
    void whatIsNoOrderIsSaidToo() throws Exception {
        for (String body : List.of("", "[]", "{", "{\"lines\": [{\"quantity\": \"many\"}]}", "{\"lines\": [null]}", "{\"unknown\": 1}")) {
            HttpResponse<String> response = send("/orders", body);
            assertThat(response.statusCode()).as(body).isEqualTo(400);
            assertThat(JSON.readTree(response.body()).get("errors").size()).as(body).isEqualTo(1);
        }
        assertThat(send("/orders", " ".repeat(100_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void scriptsAreTried() throws Exception {
        JsonNode trial = attempt("printfn \"%d\" (List.sum [ 1 .. 10 ])");
        assertThat(trial.get("ending").asText()).isEqualTo("COMPLETED");
        assertThat(trial.get("output").asText()).isEqualTo("55\n");

        trial = attempt("printfn \"first\"\nfailwith \"then\"");
        assertThat(trial.get("ending").asText()).isEqualTo("FAILED");
        assertThat(trial.get("output").asText()).isEqualTo("first\n");
        assertThat(trial.get("messages").get(0).asText()).contains("then", "script.fsx:2");

        trial = attempt("let x: int = \"one\"");
        assertThat(trial.get("ending").asText()).isEqualTo("REFUSED");
        assertThat(trial.get("messages").get(0).asText()).contains("script.fsx:1:14: error FS0001");

        trial = attempt("System.IO.File.ReadAllText \"/etc/passwd\" |> printfn \"%s\"");
        assertThat(trial.get("ending").asText()).isEqualTo("REFUSED");
        assertThat(trial.get("messages").get(0).asText()).contains("wants what it does not get", "FILES");
    }

    /** Each with a word of what is said about it. */
    static List<List<String>> hostile() {
        return List.of(
                List.of("while true do ()", "fuel"),
                List.of("let rec f n = f (n + 1)\nf 0", "fuel"),
                List.of("try (while true do ()) with _ -> (while true do ())", "fuel"),
                List.of("let rec grow items = grow (1 :: items)\ngrow []", "memory"),
                List.of("let mutable s = \"x\"\nwhile true do s <- s + s", "memory"),
                List.of("Array.zeroCreate<int> 2000000000 |> printfn \"%A\"", "memory"),
                List.of("while true do printf \"%s\" (String.replicate 1000 \"x\")", "output"),
                List.of("let rec f n = 1 + f (n + 1)\nf 0 |> printfn \"%d\"", ""),
                List.of("bigint.Pow(7I, 100000000) |> printfn \"%A\"", ""),
                List.of("System.Text.RegularExpressions.Regex.IsMatch(String.replicate 40 \"a\", \"^(a+)+b$\") |> printfn \"%b\"", ""),
                List.of("seq { 1 .. 2000000000 } |> Seq.sumBy int64 |> printfn \"%d\"", "fuel"),
                List.of("[ for i in 1 .. 1000000000 -> string i ] |> printfn \"%A\"", ""));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileScriptsAreStopped(List<String> script) throws Exception {
        JsonNode trial = attempt(script.getFirst());
        assertThat(trial.get("ending").asText()).as("%s", trial).isEqualTo("STOPPED");
        assertThat(trial.get("messages").get(0).asText()).as("or, on a busy machine, the time").containsAnyOf(script.getLast(), "took longer");
        assertThat(trial.get("output").asText().length()).isLessThanOrEqualTo(16 << 10);
    }

    @Test
    void meanwhileEverybodyElseIsServed() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> attacks = new ArrayList<>();
        for (List<String> script : hostile()) {
            attacks.add(client.sendAsync(post("/scripts/try", script.getFirst()), BodyHandlers.ofString()));
        }
        for (int i = 0; i < 40; i++) {
            assertThat(send("/orders", GOOD).statusCode()).isEqualTo(200);
        }
        for (CompletableFuture<HttpResponse<String>> attack : attacks) {
            assertThat(attack.join().statusCode()).isIn(200, 503);
        }
        assertThat(attempt("printfn \"%d\" 1").get("output").asText()).isEqualTo("1\n");
    }
}
