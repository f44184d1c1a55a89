using Isomer.Engines;

namespace Isomer.Migration.Verification;

/// <summary>Something that one worker fills with rows.</summary>
internal interface IRowSink
{
    /// <summary>Takes the rows.</summary>
    RowWriter Writer { get; }
}
