namespace Isomer.Migration.Tests;

/// <summary>
/// A small schema with what hurts: a composite key, a table without a key, a cycle, an empty table, a BLOB, emoji, NULLs.
/// </summary>
internal static class Shop
{
    public const string Script = """
        CREATE TABLE customers (
          id INTEGER PRIMARY KEY, name VARCHAR(100) NOT NULL, balance DECIMAL(12,2), active BOOLEAN NOT NULL DEFAULT 1,
          born DATE, seen TIMESTAMP, photo BLOB, favourite INTEGER REFERENCES orders(id));
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), total REAL, note TEXT);
        CREATE TABLE items (order_id INTEGER NOT NULL REFERENCES orders(id), line INTEGER NOT NULL, sku VARCHAR(20), PRIMARY KEY (order_id, line));
        CREATE TABLE log (at TEXT, message TEXT);
        CREATE TABLE empty (id INTEGER PRIMARY KEY, x TEXT);
        CREATE INDEX ix_orders_customer ON orders (customer_id);
        CREATE UNIQUE INDEX ux_customers_name ON customers (name);
        """;

    /// <summary>Fills it with that many customers, and orders, items and log lines in proportion.</summary>
    public static string Rows(int customers) => $"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {customers})
        INSERT INTO customers SELECT i, 'Customer ' || i || ' 😀', CASE WHEN i % 7 = 0 THEN NULL ELSE (i * 1.25) END, i % 2,
          '1980-01-' || printf('%02d', 1 + i % 28), '2024-02-03 04:05:' || printf('%02d', i % 60) || '.5',
          CASE WHEN i % 3 = 0 THEN NULL ELSE randomblob(20) END, NULL FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {customers})
        INSERT INTO orders SELECT i, 1 + (i * 7) % {customers}, i / 3.0, CASE WHEN i % 5 = 0 THEN '' ELSE 'note ' || i END FROM n;
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < 2 * {customers})
        INSERT INTO items SELECT 1 + i / 2, i % 2, 'sku-' || i FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {customers})
        INSERT INTO log SELECT '2024', 'twice' FROM n;
        UPDATE customers SET favourite = id WHERE id % 10 = 0;
        """;
}
