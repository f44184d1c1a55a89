using Isomer.Engines;

namespace Isomer.Testing;

/// <summary>Short ways to read what a snapshot holds.</summary>
public static class SnapshotExtensions
{
    /// <summary>The rows, the values of each as text, joined by <c>|</c>.</summary>
    public static async Task<List<string>> ReadAsync(this ISnapshot snapshot, ReadRequest request)
    {
        var rows = new List<string>();
        await using var reader = await snapshot.OpenReaderAsync(request, default);
        while (await reader.ReadAsync(default))
        {
            rows.Add(string.Join('|', request.Columns.Select((c, i) => Carried.Text(reader, i, c.As))));
        }

        return rows;
    }
}
