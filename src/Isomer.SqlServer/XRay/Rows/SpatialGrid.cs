using System.Globalization;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>How a spatial index takes the plane apart.</summary>
/// <param name="Scheme"><c>GEOMETRY_GRID</c>, <c>GEOGRAPHY_AUTO_GRID</c>, …</param>
/// <param name="Box">The plane's corners; null for the globe.</param>
/// <param name="Levels">The four levels' densities; empty where the server chooses them.</param>
/// <param name="Cells">How many cells an object may touch; null for the server's choice.</param>
internal sealed record SpatialGrid(
    string Scheme, (double XMin, double YMin, double XMax, double YMax)? Box, IReadOnlyList<string> Levels, int? Cells)
{
    private const int LevelCount = 4;

    /// <summary>What follows the columns: <c>USING GEOMETRY_GRID WITH (BOUNDING_BOX = (…), …)</c>.</summary>
    public string Clause
    {
        get
        {
            var options = new List<string>();
            if (Box is var (xMin, yMin, xMax, yMax))
            {
                options.Add(string.Create(CultureInfo.InvariantCulture, $"BOUNDING_BOX = ({xMin:R}, {yMin:R}, {xMax:R}, {yMax:R})"));
            }

            if (Levels.Count == LevelCount)
            {
                var levels = Levels.Select((level, i) => string.Create(CultureInfo.InvariantCulture, $"LEVEL_{i + 1} = {level}"));
                options.Add($"GRIDS = ({string.Join(", ", levels)})");
            }

            if (Cells is { } cells)
            {
                options.Add(string.Create(CultureInfo.InvariantCulture, $"CELLS_PER_OBJECT = {cells}"));
            }

            return $"USING {Scheme}" + (options.Count == 0 ? "" : $" WITH ({string.Join(", ", options)})");
        }
    }

    /// <summary>Ten columns: the scheme, four corners, four levels, the cells.</summary>
    public static SpatialGrid Read(SqlDataReader row, int ordinal) => new(
        row.GetString(ordinal),
        row.IsDBNull(ordinal + 1)
            ? null
            : (row.GetDouble(ordinal + 1), row.GetDouble(ordinal + 2), row.GetDouble(ordinal + 3), row.GetDouble(ordinal + 4)),
        [.. Enumerable.Range(ordinal + 5, LevelCount).Select(row.Text).OfType<string>()],
        row.IsDBNull(ordinal + 9) ? null : row.GetInt32(ordinal + 9));
}
