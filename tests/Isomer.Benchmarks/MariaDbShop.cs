namespace Isomer.Benchmarks;

/// <summary>The shop of <see cref="ShopData"/> on MariaDB.</summary>
internal static class MariaDbShop
{
    // InnoDB keeps rows in the order of the primary key, so the key is there before them.
    public const string Tables = """
        CREATE TABLE customers (
            id bigint NOT NULL PRIMARY KEY, name varchar(100) NOT NULL, email varchar(200) NOT NULL, created_at datetime(6) NOT NULL);
        CREATE TABLE orders (
            id bigint NOT NULL PRIMARY KEY, customer_id bigint NOT NULL, status varchar(20) NOT NULL, total decimal(12,2) NOT NULL,
            currency varchar(3) NOT NULL, note text, created_at datetime(6) NOT NULL, updated_at datetime(6), paid boolean NOT NULL);
        """;

    public const string Indexes = """
        CREATE UNIQUE INDEX ux_customers_email ON customers (email);
        CREATE INDEX ix_orders_customer ON orders (customer_id);
        CREATE INDEX ix_orders_created ON orders (created_at);
        ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id)
            ON DELETE NO ACTION ON UPDATE NO ACTION;
        """;

    public static Task CreateAsync(string connectionString, int orders) => MariaDbDatabases.ExecuteAsync(
        connectionString,
        [
            .. Statements(Tables),
            $"""
            INSERT INTO customers
            SELECT seq, CONCAT('Customer ', seq), CONCAT('customer', seq, '@example.com'), TIMESTAMP '2020-01-01 00:00:00' + INTERVAL seq * 61 SECOND
            FROM seq_1_to_{orders / 10}
            """,
            $"""
            INSERT INTO orders
            SELECT seq, (seq * 7919) % {orders / 10} + 1, ELT(seq % 5 + 1, 'new', 'paid', 'shipped', 'closed', 'cancelled'),
                   ((seq * 37) % 1000000) / 100, 'EUR', IF(seq % 3 = 0, CONCAT('note for order ', seq), NULL),
                   TIMESTAMP '2020-01-01 00:00:00' + INTERVAL seq * 31 SECOND,
                   IF(seq % 2 = 0, TIMESTAMP '2020-01-01 00:00:00' + INTERVAL seq * 31 + 500 SECOND, NULL), seq % 2 = 1
            FROM seq_1_to_{orders}
            """,

            // The rows are ours, and each refers to one that stands.
            "SET foreign_key_checks = 0",
            .. Statements(Indexes),
            "ANALYZE TABLE customers, orders",
        ]);

    private static string[] Statements(string sql) =>
        sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
