using Microsoft.Data.Sqlite;

namespace Storefront;

/// <summary>Makes the legacy shop: the schema of <c>legacy.sql</c> and the same rows on every machine.</summary>
internal static class LegacyShop
{
    /// <summary>Creates the shop anew.</summary>
    /// <returns>How many rows it holds.</returns>
    public static long Create(string path)
    {
        File.Delete(path);
        // Customers and addresses refer to each other, and the pool would keep the file open.
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        Execute(connection, Schema());
        using var transaction = connection.BeginTransaction();
        var rows = new LegacyRows(connection, transaction).Write();
        transaction.Commit();
        return rows;
    }

    private static string Schema()
    {
        using var stream = typeof(LegacyShop).Assembly.GetManifestResourceStream("legacy.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
