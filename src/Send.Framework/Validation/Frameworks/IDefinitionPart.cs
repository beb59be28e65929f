using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;

namespace Send.Framework.Validation.Frameworks;

/// <summary>An object of the framework contract that a value of the model can be put into.</summary>
internal interface IDefinitionPart<TPart, in TValue> : IPart<TPart>
    where TPart : struct, IDefinitionPart<TPart, TValue>
{
    /// <summary>Its members.</summary>
    static abstract ContractObject Contract { get; }

    /// <summary>Puts a value there. What is not known or empty is left out; what a rule says by being there stays.</summary>
    void Put(TValue value);
}
