import fusabi.*;

interface Pricing { double price(int quantity, double each); }

void main() {
    Program program = Engine.withStandardLibrary().load("pricing.fsx", """
            let discount quantity = if quantity >= 10 then 0.9 else 1.0
            let price quantity each = float quantity * each * discount quantity
            """);
    try (Instance instance = program.instantiate()) {
        IO.println(instance.bind(Pricing.class).price(12, 2.5));
    }
}
