using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>
/// A piece of an interpolated line that writes itself: a schema has so many columns that a string for each piece of each line would be most
/// of what a run leaves to the garbage collector.
/// </summary>
internal interface ICode
{
    void AppendTo(StringBuilder text);
}
