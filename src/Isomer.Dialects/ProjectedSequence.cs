using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A sequence and what it becomes.</summary>
/// <param name="Source">The blueprint's sequence.</param>
/// <param name="Held">The sequence as the engine holds it.</param>
public sealed record ProjectedSequence(Sequence Source, Sequence Held);
