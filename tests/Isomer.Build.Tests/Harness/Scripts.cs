namespace Isomer.Build.Tests.Harness;

/// <summary>Schemas that the tests X-ray.</summary>
internal static class Scripts
{
    public const string Shop = """
        CREATE TABLE customers (
            id INTEGER NOT NULL PRIMARY KEY,
            email VARCHAR(255) NOT NULL,
            note TEXT
        );
        CREATE TABLE orders (
            id INTEGER NOT NULL PRIMARY KEY,
            customer_id INTEGER NOT NULL,
            CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id)
        );
        """;
}
