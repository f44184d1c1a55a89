using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.MySql.Tests;

/// <summary>Reads tables of any size in blocks; a snapshot does so with large ones.</summary>
internal static class Blocks
{
    /// <summary>Every row, each as the texts of its values; null where the table's columns do not come in blocks.</summary>
    /// <param name="test">The database.</param>
    /// <param name="request">What is read.</param>
    /// <param name="maxPacketBytes">What to take the server's longest value for; null for what it is.</param>
    public static async Task<List<string>?> ReadAsync(TestDatabase test, ReadRequest request, long? maxPacketBytes = null)
    {
        var connections = new Connections(test.Server.ConnectionString);
        await connections.LearnAsync(default);
        await using var snapshot = (Snapshot)await test.Database.TakeSnapshotAsync(default);
        var connection = await connections.OpenAsync(default);
        var stored = await StoredTable.ReadAsync(connection, request.Table.Name, "The test", default);
        var columns = request.Columns.Select((c, i) => ColumnSelection.Of(c, stored.Find(c.Column.Name, "The test"), i)).ToArray();
        var session = new SnapshotSession(connection, snapshot);
        if (BlockQuery.TryCreate(request, stored, "The test", columns, test.Database.Engine.Dialect) is not { } query)
        {
            await session.ReleaseAsync(isReusable: true);
            return null;
        }

        await using var reader = new BlockReader(
            query, columns, session, maxPacketBytes ?? connections.Server.MaxPacketBytes, connections.Explain);
        return await RowsAsync(reader, request);
    }

    /// <summary>Every row that a reader gives.</summary>
    public static async Task<List<string>> RowsAsync(RowReader reader, ReadRequest request)
    {
        var rows = new List<string>();
        while (await reader.ReadAsync(default))
        {
            rows.Add(string.Join("|", request.Columns.Select((c, i) => Carried.Text(reader, i, c.As) ?? "NULL")));
        }

        return rows;
    }
}
