using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>What a finding of a class costs to decide.</summary>
/// <param name="Class">The class; null for findings of the mapping.</param>
/// <param name="FirstMinutes">For the first of a code: to understand it.</param>
/// <param name="FurtherMinutes">For each further one of the same code.</param>
internal sealed record FindingRate(AnomalyClass? Class, decimal FirstMinutes, decimal FurtherMinutes);
