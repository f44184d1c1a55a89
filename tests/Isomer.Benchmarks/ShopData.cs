using Microsoft.Data.Sqlite;
using Npgsql;

namespace Isomer.Benchmarks;

/// <summary>Two tables of one shop, the same rows on each engine.</summary>
internal static class ShopData
{
    private static readonly string[] Statuses = ["new", "paid", "shipped", "closed", "cancelled"];

    public const string Indexes = """
        ALTER TABLE customers ADD PRIMARY KEY (id);
        ALTER TABLE orders ADD PRIMARY KEY (id);
        CREATE UNIQUE INDEX ux_customers_email ON customers (email);
        CREATE INDEX ix_orders_customer ON orders (customer_id);
        CREATE INDEX ix_orders_created ON orders (created_at);
        ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id);
        """;

    public const string Tables = """
        CREATE TABLE customers (
            id bigint NOT NULL, name varchar(100) NOT NULL, email varchar(200) NOT NULL, created_at timestamp(6) NOT NULL);
        CREATE TABLE orders (
            id bigint NOT NULL, customer_id bigint NOT NULL, status varchar(20) NOT NULL, total numeric(12,2) NOT NULL,
            currency varchar(3) NOT NULL, note text, created_at timestamp(6) NOT NULL, updated_at timestamp(6), paid boolean NOT NULL);
        """;

    public static async Task CreatePostgreSqlAsync(string connectionString, int orders)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            {Tables}
            INSERT INTO customers
            SELECT i, 'Customer ' || i, 'customer' || i || '@example.com', timestamp '2020-01-01' + i * 61 * interval '1 second'
            FROM generate_series(1, {orders / 10}) i;
            INSERT INTO orders
            SELECT i, (i * 7919) % {orders / 10} + 1, (ARRAY['new','paid','shipped','closed','cancelled'])[i % 5 + 1],
                   ((i * 37) % 1000000) / 100.0, 'EUR', CASE WHEN i % 3 = 0 THEN 'note for order ' || i END,
                   timestamp '2020-01-01' + i * 31 * interval '1 second',
                   CASE WHEN i % 2 = 0 THEN timestamp '2020-01-01' + (i * 31 + 500) * interval '1 second' END, i % 2 = 1
            FROM generate_series(1::bigint, {orders}) i;
            {Indexes}
            VACUUM ANALYZE
            """,
            connection) { CommandTimeout = 0 };
        foreach (var statement in command.CommandText.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var one = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
            await one.ExecuteNonQueryAsync();
        }
    }

    public static void CreateSqlite(string file, int orders)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        Execute(connection, """
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE customers (
                id INTEGER PRIMARY KEY, name VARCHAR(100) NOT NULL, email VARCHAR(200) NOT NULL, created_at DATETIME NOT NULL);
            CREATE TABLE orders (
                id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL CONSTRAINT fk_orders_customer REFERENCES customers (id),
                status VARCHAR(20) NOT NULL, total DECIMAL(12,2) NOT NULL, currency VARCHAR(3) NOT NULL, note TEXT,
                created_at DATETIME NOT NULL, updated_at DATETIME, paid BOOLEAN NOT NULL);
            """);
        using var transaction = connection.BeginTransaction();
        InsertCustomers(connection, orders / 10);
        InsertOrders(connection, orders);
        Execute(connection, """
            CREATE UNIQUE INDEX ux_customers_email ON customers (email);
            CREATE INDEX ix_orders_customer ON orders (customer_id);
            CREATE INDEX ix_orders_created ON orders (created_at);
            """);
        transaction.Commit();
    }

    private static void InsertCustomers(SqliteConnection connection, int customers)
    {
        using var insert = Prepare(connection, "INSERT INTO customers VALUES ($0, $1, $2, $3)", 4);
        for (var i = 1; i <= customers; i++)
        {
            Run(insert, (long)i, $"Customer {i}", $"customer{i}@example.com", Moment(i * 61L));
        }
    }

    private static void InsertOrders(SqliteConnection connection, int orders)
    {
        using var insert = Prepare(connection, "INSERT INTO orders VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)", 9);
        for (long i = 1; i <= orders; i++)
        {
            Run(
                insert, i, (i * 7919 % (orders / 10)) + 1, Statuses[i % 5], i * 37 % 1000000 / 100.0, "EUR",
                i % 3 == 0 ? $"note for order {i}" : null, Moment(i * 31), i % 2 == 0 ? Moment((i * 31) + 500) : null, i % 2);
        }
    }

    private static string Moment(long seconds) =>
        new DateTime(2020, 1, 1).AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        command.Prepare();
        return command;
    }

    private static void Run(SqliteCommand insert, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
