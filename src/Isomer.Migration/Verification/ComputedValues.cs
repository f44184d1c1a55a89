using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>The values of a row that its side computed. They stand last, on both sides.</summary>
internal sealed class ComputedValues(TableRoute route)
{
    private readonly Carrier[] _carriers = [.. route.Types.Skip(route.WrittenCount).Select(Carriers.Of)];

    /// <summary>
    /// Moves them. One that is none of its column's type stands for itself by the reason why: the row is copied without it, and differs in
    /// this column alone, unless the other side's is none for the same reason.
    /// </summary>
    /// <param name="reader">The reader, on the row.</param>
    /// <param name="columns">How many columns it brings.</param>
    /// <param name="writer">Has the other values of the row already.</param>
    public void Move(RowReader reader, int columns, RowWriter writer)
    {
        for (var i = 0; i < _carriers.Length; i++)
        {
            try
            {
                reader.Move(_carriers[i], columns - _carriers.Length + i, writer);
            }
            catch (ValueException e)
            {
                writer.WriteUtf8(Encoding.UTF8.GetBytes(e.Message));
            }
        }
    }
}
