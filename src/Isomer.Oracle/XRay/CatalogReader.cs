using System.Data.Common;
using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>Runs the catalog's queries, each of them whole: what is longer than a driver gives by default comes with its row.</summary>
/// <param name="connection">An open session.</param>
/// <param name="members">What the driver has beyond ADO.NET's base classes.</param>
/// <param name="schemas">The wanted schemas; empty for the session's own.</param>
/// <param name="side">The database, for errors.</param>
internal sealed class CatalogReader(DbConnection connection, DriverMembers members, IReadOnlyList<string> schemas, string side)
{
    private const long FetchBytes = 1024 * 1024;

    /// <summary>Every row of a query.</summary>
    public async Task<List<T>> ReadAsync<T>(string query, Func<CatalogRow, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var command = connection.Command(CatalogQueries.For(query, schemas));
        await using (command.ConfigureAwait(false))
        {
            members.SetFetchBytes(command, FetchBytes);
            members.SetLongValues(command, 0);
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var row = new CatalogRow(reader, side);
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    rows.Add(read(row));
                }
            }
        }

        return rows;
    }
}
