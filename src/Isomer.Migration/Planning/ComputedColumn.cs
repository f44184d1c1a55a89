using Isomer.Engines;

namespace Isomer.Migration.Planning;

/// <summary>A generated column that both sides compute: never copied, and compared by a proof.</summary>
/// <param name="Read">How the source's value is read.</param>
/// <param name="Write">The destination's column, and what its values mean.</param>
internal sealed record ComputedColumn(ReadColumn Read, WriteColumn Write);
