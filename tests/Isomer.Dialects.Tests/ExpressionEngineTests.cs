using System.Globalization;
using FsCheck.Fluent;
using Isomer.Schema;
using Isomer.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Isomer.Dialects.Tests;

/// <summary>Expressions on the engines themselves.</summary>
public class ExpressionEngineTests
{
    private const int Samples = 300;

    static ExpressionEngineTests() => SQLitePCL.Batteries_V2.Init();

    private static readonly Dialect PostgreSql = DialectRegistry.Find("postgresql")!;
    private static readonly Dialect Sqlite = DialectRegistry.Find("sqlite")!;

    private static readonly Column[] Columns = [.. ExpressionColumns.All.Where(c => c.Name is "i" or "b" or "v" or "tx" or "bo" or "d")];

    private static readonly (string Type, string Portable)[] Defaults =
    [
        ("int32", "-5"),
        ("int64", "-9223372036854775808"),
        ("decimal(12,2)", "-1.50"),
        ("decimal(*)", "1e3"),
        ("float64", "0.5"),
        ("string(20)", "'it''s'"),
        ("text", "upper('x') || 'y'"),
        ("bool", "false"),
        ("blob", "x'DEAD'"),
        ("date", "date '2024-02-29'"),
        ("date", "current_date()"),
        ("time(6)", "time '10:00:00.5'"),
        ("timestamp(6)", "timestamp '2024-01-02 10:00:00.5'"),
        ("timestamp(3)", "local_now()"),
        ("timestamp(6)", "utc_now()"),
        ("timestamp(3)", "cast(utc_now() as timestamp(3))"),
        ("timestamptz(6)", "timestamptz '2024-01-02 10:00:00.5+00:00'"),
        ("timestamptz(6)", "now()"),
        ("timestamptz(3)", "cast(now() as timestamptz(3))"),
        ("uuid", "uuid_v4()"),
        ("uuid", "'00000000-0000-0000-0000-000000000001'"),
        ("json", "'{\"a\": 1}'"),
        ("int64", "next value for \"Q x\""),
        ("text", "null"),
    ];

    private const string Rows = """
        INSERT INTO t (i, b, v, tx, bo, d) VALUES
          (1, 100, 'a', 'ab', true, '2024-02-29'), (-7, 3, 'A', '', false, '2024-01-01'), (0, -5, '100%', 'a_b', true, '9999-12-31'),
          (NULL, 9, NULL, 'it''s', NULL, NULL), (42, NULL, ' ab ', 'x\y', false, '2024-03-01'), (2, 2, 'é', NULL, true, '0001-01-01'),
          (99, 1000, '*', '[z]', false, '2024-02-28')
        """;

    [Fact]
    public async Task One_expression_has_one_value_on_every_engine()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var postgreSql = new NpgsqlConnection(database.ConnectionString);
        await postgreSql.OpenAsync();
        await CreateAsync(postgreSql);
        await using var sqlite = new SqliteConnection("Data Source=:memory:");
        await sqlite.OpenAsync();
        await CreateAsync(sqlite);

        foreach (var expression in Expressions())
        {
            var there = await ValuesAsync(postgreSql, $"SELECT ({PostgreSql.Print(expression)})::int FROM t ORDER BY ctid");
            var here = await ValuesAsync(sqlite, $"SELECT {Sqlite.Print(expression)} FROM t ORDER BY rowid");
            Assert.True(there == here, $"{ExpressionPrinter.Print(expression)}\nPostgreSQL {there}\nSQLite     {here}");
        }
    }

    [Fact]
    public async Task What_PostgreSql_keeps_of_a_printed_check_reads_as_the_print_itself()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await CreateAsync(connection);

        foreach (var expression in Expressions())
        {
            var printed = PostgreSql.Print(expression);
            await using var add = new NpgsqlCommand(
                $"ALTER TABLE t DROP CONSTRAINT IF EXISTS ck; ALTER TABLE t ADD CONSTRAINT ck CHECK ({printed}) NOT VALID", connection);
            await add.ExecuteNonQueryAsync();
            await using var read = new NpgsqlCommand(
                "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'ck'", connection);
            var catalog = (string)(await read.ExecuteScalarAsync())!;

            var expected = PostgreSql.ReadExpression(printed, null, Columns);
            var actual = PostgreSql.ReadExpression(catalog, null, Columns);
            Assert.True(expected == actual, $"{printed}\n{catalog}\nexpected {Text(expected)}\nactual   {Text(actual)}");
            Assert.False(actual.IsNative);
        }
    }

    [Fact]
    public async Task What_PostgreSql_keeps_of_a_printed_default_reads_as_the_print_itself()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var prepare = new NpgsqlCommand("SET TimeZone = 'UTC'; CREATE SEQUENCE \"Q x\"", connection);
        await prepare.ExecuteNonQueryAsync();

        foreach (var (type, portable) in Defaults)
        {
            var canonical = CanonicalType.Parse(type);
            var printed = PostgreSql.Print(ExpressionParser.Parse(portable));
            await using var create = new NpgsqlCommand(
                $"DROP TABLE IF EXISTS t; CREATE TABLE t (c {PostgreSql.StoreType(canonical)} DEFAULT {printed}); INSERT INTO t DEFAULT VALUES", connection);
            await create.ExecuteNonQueryAsync();
            await using var read = new NpgsqlCommand(
                "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = 't'::regclass", connection);
            var catalog = (string?)await read.ExecuteScalarAsync() ?? "NULL";

            Assert.Equal(
                Text(PostgreSql.ReadExpression(printed, canonical, [])),
                Text(PostgreSql.ReadExpression(catalog, canonical, [])));
        }
    }

    // The seed is fixed: a failure is the same for everyone.
    private static IEnumerable<Expression> Expressions() =>
        WellTypedExpression.Bool(12).Sample(Samples, new FsCheck.Rnd(829), 12);

    private static async Task CreateAsync(System.Data.Common.DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE t (i integer, b bigint, v varchar(20){Collation(connection)}, tx text{Collation(connection)}, bo boolean, d date); {Rows}";
        await command.ExecuteNonQueryAsync();
    }

    // SQLite orders text by its octets; a locale would order it otherwise.
    private static string Collation(System.Data.Common.DbConnection connection) => connection is NpgsqlConnection ? " COLLATE \"C\"" : "";

    private static async Task<string> ValuesAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.IsDBNull(0) ? "null" : Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return string.Join(" ", values);
    }

    private static string Text(Expression expression) =>
        expression is NativeExpression e ? $"native: {e.Native.Text}" : ExpressionPrinter.Print(expression);
}
