using System.Text;
using Isomer.Engines;

namespace Isomer.Testing;

/// <summary>Short ways to fill batches.</summary>
public static class RowBatchExtensions
{
    /// <summary>Adds a row of an integer and a text.</summary>
    public static void Add(this RowBatch batch, long id, string? name)
    {
        batch.BeginRow();
        batch.WriteInt64(id);
        if (name is null)
        {
            batch.WriteNull();
        }
        else
        {
            batch.WriteUtf8(Encoding.UTF8.GetBytes(name));
        }

        batch.EndRow();
    }
}
