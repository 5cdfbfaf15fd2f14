// Generated from the schemas of @cyclonedx/cyclonedx-library by `npm run schema:build` with ajv.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/bom-1.6.schema.json","type":"object","title":"CycloneDX Bill of Materials Standard","$comment":"CycloneDX JSON schema is published under the terms of the Apache License 2.0.","required":["bomFormat","specVersion"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"bomFormat":{"type":"string","title":"BOM Format","description":"Specifies the format of the BOM. This helps to identify the file as CycloneDX since BOMs do not have a filename convention, nor does JSON schema support namespaces. This value must be \"CycloneDX\".","enum":["CycloneDX"]},"specVersion":{"type":"string","title":"CycloneDX Specification Version","description":"The version of the CycloneDX specification the BOM conforms to.","examples":["1.6"]},"serialNumber":{"type":"string","title":"BOM Serial Number","description":"Every BOM generated SHOULD have a unique serial number, even if the contents of the BOM have not changed over time. If specified, the serial number must conform to [RFC 4122](https://www.ietf.org/rfc/rfc4122.html). Use of serial numbers is recommended.","examples":["urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"],"pattern":"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"version":{"type":"integer","title":"BOM Version","description":"Whenever an existing BOM is modified, either manually or through automated processes, the version of the BOM SHOULD be incremented by 1. When a system is presented with multiple BOMs with identical serial numbers, the system SHOULD use the most recent version of the BOM. The default version is '1'.","minimum":1,"default":1,"examples":[1]},"metadata":{"$ref":"#/definitions/metadata","title":"BOM Metadata","description":"Provides additional information about a BOM."},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services. This may include microservices, function-as-a-service, and other types of network or intra-process services."},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"dependencies":{"type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true,"title":"Dependencies","description":"Provides the ability to document dependency relationships including provided & implemented components."},"compositions":{"type":"array","items":{"$ref":"#/definitions/compositions"},"uniqueItems":true,"title":"Compositions","description":"Compositions describe constituent parts (including components, services, and dependency relationships) and their completeness. The completeness of vulnerabilities expressed in a BOM may also be described."},"vulnerabilities":{"type":"array","items":{"$ref":"#/definitions/vulnerability"},"uniqueItems":true,"title":"Vulnerabilities","description":"Vulnerabilities identified in components or services."},"annotations":{"type":"array","items":{"$ref":"#/definitions/annotations"},"uniqueItems":true,"title":"Annotations","description":"Comments made by people, organizations, or tools about any object with a bom-ref, such as components, services, vulnerabilities, or the BOM itself. Unlike inventory information, annotations may contain opinions or commentary from various stakeholders. Annotations may be inline (with inventory) or externalized via BOM-Link and may optionally be signed."},"formulation":{"type":"array","items":{"$ref":"#/definitions/formula"},"uniqueItems":true,"title":"Formulation","description":"Describes how a component or service was manufactured or deployed. This is achieved through the use of formulas, workflows, tasks, and steps, which declare the precise steps to reproduce along with the observed formulas describing the steps which transpired in the manufacturing process."},"declarations":{"type":"object","title":"Declarations","description":"The list of declarations which describe the conformance to standards. Each declaration may include attestations, claims, and evidence.","additionalProperties":false,"properties":{"assessors":{"type":"array","title":"Assessors","description":"The list of assessors evaluating claims and determining conformance to requirements and confidence in that assessment.","items":{"type":"object","title":"Assessor","description":"The assessor who evaluates claims and determines conformance to requirements and confidence in that assessment.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"thirdParty":{"type":"boolean","title":"Third Party","description":"The boolean indicating if the assessor is outside the organization generating claims. A value of false indicates a self assessor."},"organization":{"$ref":"#/definitions/organizationalEntity","title":"Organization","description":"The entity issuing the assessment."}}}},"attestations":{"type":"array","title":"Attestations","description":"The list of attestations asserted by an assessor that maps requirements to claims.","items":{"type":"object","title":"Attestation","additionalProperties":false,"properties":{"summary":{"type":"string","title":"Summary","description":"The short description explaining the main points of the attestation."},"assessor":{"$ref":"#/definitions/refLinkType","title":"Assessor","description":"The `bom-ref` to the assessor asserting the attestation."},"map":{"type":"array","title":"Map","description":"The grouping of requirements to claims and the attestors declared conformance and confidence thereof.","items":{"type":"object","title":"Map","additionalProperties":false,"properties":{"requirement":{"$ref":"#/definitions/refLinkType","title":"Requirement","description":"The `bom-ref` to the requirement being attested to."},"claims":{"type":"array","title":"Claims","description":"The list of `bom-ref` to the claims being attested to.","items":{"$ref":"#/definitions/refLinkType"}},"counterClaims":{"type":"array","title":"Counter Claims","description":"The list of  `bom-ref` to the counter claims being attested to.","items":{"$ref":"#/definitions/refLinkType"}},"conformance":{"type":"object","title":"Conformance","description":"The conformance of the claim meeting a requirement.","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1,"title":"Score","description":"The conformance of the claim between and inclusive of 0 and 1, where 1 is 100% conformance."},"rationale":{"type":"string","title":"Rationale","description":"The rationale for the conformance score."},"mitigationStrategies":{"type":"array","title":"Mitigation Strategies","description":"The list of  `bom-ref` to the evidence provided describing the mitigation strategies.","items":{"$ref":"#/definitions/refLinkType"}}}},"confidence":{"type":"object","title":"Confidence","description":"The confidence of the claim meeting the requirement.","additionalProperties":false,"properties":{"score":{"type":"number","minimum":0,"maximum":1,"title":"Score","description":"The confidence of the claim between and inclusive of 0 and 1, where 1 is 100% confidence."},"rationale":{"type":"string","title":"Rationale","description":"The rationale for the confidence score."}}}}}},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}}},"claims":{"type":"array","title":"Claims","description":"The list of claims.","items":{"type":"object","title":"Claim","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"target":{"$ref":"#/definitions/refLinkType","title":"Target","description":"The `bom-ref` to a target representing a specific system, application, API, module, team, person, process, business unit, company, etc...  that this claim is being applied to."},"predicate":{"type":"string","title":"Predicate","description":"The specific statement or assertion about the target."},"mitigationStrategies":{"type":"array","title":"Mitigation Strategies","description":"The list of  `bom-ref` to the evidence provided describing the mitigation strategies. Each mitigation strategy should include an explanation of how any weaknesses in the evidence will be mitigated.","items":{"$ref":"#/definitions/refLinkType"}},"reasoning":{"type":"string","title":"Reasoning","description":"The written explanation of why the evidence provided substantiates the claim."},"evidence":{"type":"array","title":"Evidence","description":"The list of `bom-ref` to evidence that supports this claim.","items":{"$ref":"#/definitions/refLinkType"}},"counterEvidence":{"type":"array","title":"Counter Evidence","description":"The list of `bom-ref` to counterEvidence that supports this claim.","items":{"$ref":"#/definitions/refLinkType"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}}},"evidence":{"type":"array","title":"Evidence","description":"The list of evidence","items":{"type":"object","title":"Evidence","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"propertyName":{"type":"string","title":"Property Name","description":"The reference to the property name as defined in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy/)."},"description":{"type":"string","title":"Description","description":"The written description of what this evidence is and how it was created."},"data":{"type":"array","title":"Data","description":"The output or analysis that supports claims.","items":{"type":"object","title":"Data","additionalProperties":false,"properties":{"name":{"title":"Data Name","description":"The name of the data.","type":"string"},"contents":{"type":"object","title":"Data Contents","description":"The contents or references to the contents of the data being described.","additionalProperties":false,"properties":{"attachment":{"title":"Data Attachment","description":"An optional way to include textual or encoded data.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"Data URL","description":"The URL to where the data can be retrieved.","format":"iri-reference"}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","title":"Sensitive Data","description":"A description of any sensitive data included.","items":{"type":"string"}},"governance":{"title":"Data Governance","$ref":"#/definitions/dataGovernance"}}}},"created":{"type":"string","format":"date-time","title":"Created","description":"The date and time (timestamp) when the evidence was created."},"expires":{"type":"string","format":"date-time","title":"Expires","description":"The optional date and time (timestamp) when the evidence is no longer valid."},"author":{"$ref":"#/definitions/organizationalContact","title":"Author","description":"The author of the evidence."},"reviewer":{"$ref":"#/definitions/organizationalContact","title":"Reviewer","description":"The reviewer of the evidence."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}}},"targets":{"type":"object","title":"Targets","description":"The list of targets which claims are made against.","additionalProperties":false,"properties":{"organizations":{"type":"array","title":"Organizations","description":"The list of organizations which claims are made against.","items":{"$ref":"#/definitions/organizationalEntity"}},"components":{"type":"array","title":"Components","description":"The list of components which claims are made against.","items":{"$ref":"#/definitions/component"}},"services":{"type":"array","title":"Services","description":"The list of services which claims are made against.","items":{"$ref":"#/definitions/service"}}}},"affirmation":{"type":"object","title":"Affirmation","description":"A concise statement affirmed by an individual regarding all declarations, often used for third-party auditor acceptance or recipient acknowledgment. It includes a list of authorized signatories who assert the validity of the document on behalf of the organization.","additionalProperties":false,"properties":{"statement":{"type":"string","title":"Statement","description":"The brief statement affirmed by an individual regarding all declarations.\n*- Notes This could be an affirmation of acceptance by a third-party auditor or receiving individual of a file.","examples":["I certify, to the best of my knowledge, that all information is correct."]},"signatories":{"type":"array","title":"Signatories","description":"The list of signatories authorized on behalf of an organization to assert validity of this document.","items":{"type":"object","title":"Signatory","additionalProperties":false,"oneOf":[{"required":["signature"]},{"required":["externalReference","organization"]}],"properties":{"name":{"type":"string","title":"Name","description":"The signatory's name."},"role":{"type":"string","title":"Role","description":"The signatory's role within an organization."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."},"organization":{"$ref":"#/definitions/organizationalEntity","title":"Organization","description":"The signatory's organization."},"externalReference":{"$ref":"#/definitions/externalReference","title":"External Reference","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}}},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"definitions":{"type":"object","title":"Definitions","description":"A collection of reusable objects that are defined and may be used elsewhere in the BOM.","additionalProperties":false,"properties":{"standards":{"type":"array","title":"Standards","description":"The list of standards which may consist of regulations, industry or organizational-specific standards, maturity models, best practices, or any other requirements which can be evaluated against or attested to.","items":{"$ref":"#/definitions/standard"}}}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}},"definitions":{"refType":{"description":"Identifier for referable and therefore interlinkable elements.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","type":"string","minLength":1,"$comment":"TODO (breaking change): add a format constraint that prevents the value from starting with 'urn:cdx:'"},"refLinkType":{"description":"Descriptor for an element identified by the attribute 'bom-ref' in the same BOM document.\nIn contrast to `bomLinkElementType`.","$ref":"#/definitions/refType"},"bomLinkDocumentType":{"title":"BOM-Link Document","description":"Descriptor for another BOM document. See https://cyclonedx.org/capabilities/bomlink/","type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","$comment":"part of the pattern is based on `bom.serialNumber`'s pattern"},"bomLinkElementType":{"title":"BOM-Link Element","description":"Descriptor for an element in a BOM document. See https://cyclonedx.org/capabilities/bomlink/","type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","$comment":"part of the pattern is based on `bom.serialNumber`'s pattern"},"bomLink":{"title":"BOM-Link","anyOf":[{"title":"BOM-Link Document","$ref":"#/definitions/bomLinkDocumentType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"metadata":{"type":"object","title":"BOM Metadata","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The date and time (timestamp) when the BOM was created."},"lifecycles":{"type":"array","title":"Lifecycles","description":"Lifecycles communicate the stage(s) in which data in the BOM was captured. Different types of data may be available at various phases of a lifecycle, such as the Software Development Lifecycle (SDLC), IT Asset Management (ITAM), and Software Asset Management (SAM). Thus, a BOM may include data specific to or only obtainable in a given lifecycle.","items":{"type":"object","title":"Lifecycle","description":"The product lifecycle(s) that this BOM represents.","oneOf":[{"title":"Pre-Defined Phase","required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","title":"Phase","description":"A pre-defined phase in the product lifecycle.","enum":["design","pre-build","build","post-build","operations","discovery","decommission"],"meta:enum":{"design":"BOM produced early in the development lifecycle containing an inventory of components and services that are proposed or planned to be used. The inventory may need to be procured, retrieved, or resourced prior to use.","pre-build":"BOM consisting of information obtained prior to a build process and may contain source files and development artifacts and manifests. The inventory may need to be resolved and retrieved prior to use.","build":"BOM consisting of information obtained during a build process where component inventory is available for use. The precise versions of resolved components are usually available at this time as well as the provenance of where the components were retrieved from.","post-build":"BOM consisting of information obtained after a build process has completed and the resulting components(s) are available for further analysis. Built components may exist as the result of a CI/CD process, may have been installed or deployed to a system or device, and may need to be retrieved or extracted from the system or device.","operations":"BOM produced that represents inventory that is running and operational. This may include staging or production environments and will generally encompass multiple SBOMs describing the applications and operating system, along with HBOMs describing the hardware that makes up the system. Operations Bill of Materials (OBOM) can provide full-stack inventory of runtime environments, configurations, and additional dependencies.","discovery":"BOM consisting of information observed through network discovery providing point-in-time enumeration of embedded, on-premise, and cloud-native services such as server applications, connected devices, microservices, and serverless functions.","decommission":"BOM containing inventory that will be, or has been retired from operations."}}}},{"title":"Custom Phase","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","title":"Name","description":"The name of the lifecycle phase"},"description":{"type":"string","title":"Description","description":"The description of the lifecycle phase"}}}]}},"tools":{"title":"Tools","description":"The tool(s) used in the creation, enrichment, and validation of the BOM.","oneOf":[{"type":"object","title":"Tools","description":"The tool(s) used in the creation, enrichment, and validation of the BOM.","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components used as tools."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services used as tools. This may include microservices, function-as-a-service, and other types of network or intra-process services."}}},{"type":"array","title":"Tools (legacy)","description":"[Deprecated] The tool(s) used in the creation, enrichment, and validation of the BOM.","items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"title":"BOM Manufacturer","description":"The organization that created the BOM.\nManufacturer is common in BOMs created through automated processes. BOMs created through manual means may have `@.authors` instead.","$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","title":"BOM Authors","description":"The person(s) who created the BOM.\nAuthors are common in BOMs created through manual processes. BOMs created through automated means may have `@.manufacturer` instead.","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"title":"Component","description":"The component that the BOM describes.","$ref":"#/definitions/component"},"manufacture":{"deprecated":true,"title":"Component Manufacture (legacy)","description":"[Deprecated] This will be removed in a future version. Use the `@.component.manufacturer` instead.\nThe organization that manufactured the component that the BOM describes.","$ref":"#/definitions/organizationalEntity"},"supplier":{"title":"Supplier","description":" The organization that supplied the component that the BOM describes. The supplier may often be the manufacturer, but may also be a distributor or repackager.","$ref":"#/definitions/organizationalEntity"},"licenses":{"title":"BOM License(s)","description":"The license information for the BOM document.\nThis may be different from the license(s) of the component(s) that the BOM describes.","$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"tool":{"type":"object","title":"Tool","description":"[Deprecated] This will be removed in a future version. Use component or service instead. Information about the automated or manual tool used","additionalProperties":false,"properties":{"vendor":{"type":"string","title":"Tool Vendor","description":"The name of the vendor who created the tool"},"name":{"type":"string","title":"Tool Name","description":"The name of the tool"},"version":{"$ref":"#/definitions/version","title":"Tool Version","description":"The version of the tool"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"},"title":"Hashes","description":"The hashes of the tool (if applicable)."},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant, but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}},"organizationalEntity":{"type":"object","title":"Organizational Entity","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"name":{"type":"string","title":"Organization Name","description":"The name of the organization","examples":["Example Inc."]},"address":{"$ref":"#/definitions/postalAddress","title":"Organization Address","description":"The physical address (location) of the organization"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"},"title":"Organization URL(s)","description":"The URL of the organization. Multiple URLs are allowed.","examples":["https://example.com"]},"contact":{"type":"array","title":"Organizational Contact","description":"A contact at the organization. Multiple contacts are allowed.","items":{"$ref":"#/definitions/organizationalContact"}}}},"organizationalContact":{"type":"object","title":"Organizational Contact","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"name":{"type":"string","title":"Name","description":"The name of a contact","examples":["Contact name"]},"email":{"type":"string","format":"idn-email","title":"Email Address","description":"The email address of the contact.","examples":["firstname.lastname@example.com"]},"phone":{"type":"string","title":"Phone","description":"The phone number of the contact.","examples":["800-555-1212"]}}},"component":{"type":"object","title":"Component","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"],"meta:enum":{"application":"A software application. Refer to [https://en.wikipedia.org/wiki/Application_software](https://en.wikipedia.org/wiki/Application_software) for information about applications.","framework":"A software framework. Refer to [https://en.wikipedia.org/wiki/Software_framework](https://en.wikipedia.org/wiki/Software_framework) for information on how frameworks vary slightly from libraries.","library":"A software library. Refer to [https://en.wikipedia.org/wiki/Library_(computing)](https://en.wikipedia.org/wiki/Library_(computing)) for information about libraries. All third-party and open source reusable components will likely be a library. If the library also has key features of a framework, then it should be classified as a framework. If not, or is unknown, then specifying library is recommended.","container":"A packaging and/or runtime format, not specific to any particular technology, which isolates software inside the container from software outside of a container through virtualization technology. Refer to [https://en.wikipedia.org/wiki/OS-level_virtualization](https://en.wikipedia.org/wiki/OS-level_virtualization).","platform":"A runtime environment which interprets or executes software. This may include runtimes such as those that execute bytecode or low-code/no-code application platforms.","operating-system":"A software operating system without regard to deployment model (i.e. installed on physical hardware, virtual machine, image, etc) Refer to [https://en.wikipedia.org/wiki/Operating_system](https://en.wikipedia.org/wiki/Operating_system).","device":"A hardware device such as a processor or chip-set. A hardware device containing firmware SHOULD include a component for the physical hardware itself and another component of type 'firmware' or 'operating-system' (whichever is relevant), describing information about the software running on the device. See also the list of [known device properties](https://github.com/CycloneDX/cyclonedx-property-taxonomy/blob/main/cdx/device.md).","device-driver":"A special type of software that operates or controls a particular type of device. Refer to [https://en.wikipedia.org/wiki/Device_driver](https://en.wikipedia.org/wiki/Device_driver).","firmware":"A special type of software that provides low-level control over a device's hardware. Refer to [https://en.wikipedia.org/wiki/Firmware](https://en.wikipedia.org/wiki/Firmware).","file":"A computer file. Refer to [https://en.wikipedia.org/wiki/Computer_file](https://en.wikipedia.org/wiki/Computer_file) for information about files.","machine-learning-model":"A model based on training data that can make predictions or decisions without being explicitly programmed to do so.","data":"A collection of discrete values that convey information.","cryptographic-asset":"A cryptographic asset including algorithms, protocols, certificates, keys, tokens, and secrets."},"title":"Component Type","description":"Specifies the type of component. For software components, classify as application if no more specific appropriate classification is available or cannot be determined for the component.","examples":["library"]},"mime-type":{"type":"string","title":"Mime-Type","description":"The optional mime-type of the component. When used on file components, the mime-type can provide additional context about the kind of file being represented, such as an image, font, or executable. Some library or framework components may also have an associated mime-type.","examples":["image/jpeg"],"pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the component elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"supplier":{"title":"Component Supplier","description":" The organization that supplied the component. The supplier may often be the manufacturer, but may also be a distributor or repackager.","$ref":"#/definitions/organizationalEntity"},"manufacturer":{"title":"Component Manufacturer","description":"The organization that created the component.\nManufacturer is common in components created through automated processes. Components created through manual means may have `@.authors` instead.","$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","title":"Component Authors","description":"The person(s) who created the component.\nAuthors are common in components created through manual processes. Components created through automated means may have `@.manufacturer` instead.","items":{"$ref":"#/definitions/organizationalContact"}},"author":{"deprecated":true,"type":"string","title":"Component Author (legacy)","description":"[Deprecated] This will be removed in a future version. Use `@.authors` or `@.manufacturer` instead.\nThe person(s) or organization(s) that authored the component","examples":["Acme Inc"]},"publisher":{"type":"string","title":"Component Publisher","description":"The person(s) or organization(s) that published the component","examples":["Acme Inc"]},"group":{"type":"string","title":"Component Group","description":"The grouping name or identifier. This will often be a shortened, single name of the company or project that produced the component, or the source package or domain name. Whitespace and special characters should be avoided. Examples include: apache, org.apache.commons, and apache.org.","examples":["com.acme"]},"name":{"type":"string","title":"Component Name","description":"The name of the component. This will often be a shortened, single name of the component. Examples: commons-lang3 and jquery","examples":["tomcat-catalina"]},"version":{"$ref":"#/definitions/version","title":"Component Version","description":"The component version. The version should ideally comply with semantic versioning but is not enforced."},"description":{"type":"string","title":"Component Description","description":"Specifies a description for the component"},"scope":{"type":"string","enum":["required","optional","excluded"],"meta:enum":{"required":"The component is required for runtime","optional":"The component is optional at runtime. Optional components are components that are not capable of being called due to them not being installed or otherwise accessible by any means. Components that are installed but due to configuration or other restrictions are prohibited from being called must be scoped as 'required'.","excluded":"Components that are excluded provide the ability to document component usage for test and other non-runtime purposes. Excluded components are not reachable within a call graph at runtime."},"title":"Component Scope","description":"Specifies the scope of the component. If scope is not specified, 'required' scope SHOULD be assumed by the consumer of the BOM.","default":"required"},"hashes":{"type":"array","title":"Component Hashes","description":"The hashes of the component.","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice","title":"Component License(s)"},"copyright":{"type":"string","title":"Component Copyright","description":"A copyright notice informing users of the underlying claims to copyright ownership in a published work.","examples":["Acme Inc"]},"cpe":{"type":"string","title":"Common Platform Enumeration (CPE)","description":"Asserts the identity of the component using CPE. The CPE must conform to the CPE 2.2 or 2.3 specification. See [https://nvd.nist.gov/products/cpe](https://nvd.nist.gov/products/cpe). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","examples":["cpe:2.3:a:acme:component_framework:-:*:*:*:*:*:*:*"]},"purl":{"type":"string","title":"Package URL (purl)","description":"Asserts the identity of the component using package-url (purl). The purl, if specified, must be valid and conform to the specification defined at: [https://github.com/package-url/purl-spec](https://github.com/package-url/purl-spec). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","examples":["pkg:maven/com.acme/tomcat-catalina@9.0.14?packaging=jar"]},"omniborId":{"type":"array","title":"OmniBOR Artifact Identifier (gitoid)","description":"Asserts the identity of the component using the OmniBOR Artifact ID. The OmniBOR, if specified, must be valid and conform to the specification defined at: [https://www.iana.org/assignments/uri-schemes/prov/gitoid](https://www.iana.org/assignments/uri-schemes/prov/gitoid). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","items":{"type":"string"},"examples":["gitoid:blob:sha1:a94a8fe5ccb19ba61c4c0873d391e987982fbbd3","gitoid:blob:sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"swhid":{"type":"array","title":"Software Heritage Identifier","description":"Asserts the identity of the component using the Software Heritage persistent identifier (SWHID). The SWHID, if specified, must be valid and conform to the specification defined at: [https://docs.softwareheritage.org/devel/swh-model/persistent-identifiers.html](https://docs.softwareheritage.org/devel/swh-model/persistent-identifiers.html). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","items":{"type":"string"},"examples":["swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2"]},"swid":{"$ref":"#/definitions/swid","title":"SWID Tag","description":"Asserts the identity of the component using [ISO-IEC 19770-2 Software Identification (SWID) Tags](https://www.iso.org/standard/65666.html). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity."},"modified":{"type":"boolean","title":"Component Modified From Original","description":"[Deprecated] This will be removed in a future version. Use the pedigree element instead to supply information on exactly how the component was modified. A boolean value indicating if the component has been modified from the original. A value of true indicates the component is a derivative of the original. A value of false indicates the component has not been modified from the original."},"pedigree":{"type":"object","title":"Component Pedigree","description":"Component pedigree is a way to document complex supply chain scenarios where components are created, distributed, modified, redistributed, combined with other components, etc. Pedigree supports viewing this complex chain from the beginning, the end, or anywhere in the middle. It also provides a way to document variants where the exact relation may not be known.","additionalProperties":false,"properties":{"ancestors":{"type":"array","title":"Ancestors","description":"Describes zero or more components in which a component is derived from. This is commonly used to describe forks from existing projects where the forked version contains a ancestor node containing the original component it was forked from. For example, Component A is the original component. Component B is the component being used and documented in the BOM. However, Component B contains a pedigree node with a single ancestor documenting Component A - the original component from which Component B is derived from.","items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","title":"Descendants","description":"Descendants are the exact opposite of ancestors. This provides a way to document all forks (and their forks) of an original or root component.","items":{"$ref":"#/definitions/component"}},"variants":{"type":"array","title":"Variants","description":"Variants describe relations where the relationship between the components is not known. For example, if Component A contains nearly identical code to Component B. They are both related, but it is unclear if one is derived from the other, or if they share a common ancestor.","items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","title":"Commits","description":"A list of zero or more commits which provide a trail describing how the component deviates from an ancestor, descendant, or variant.","items":{"$ref":"#/definitions/commit"}},"patches":{"type":"array","title":"Patches","description":">A list of zero or more patches describing how the component deviates from an ancestor, descendant, or variant. Patches may be complementary to commits or may be used in place of commits.","items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string","title":"Notes","description":"Notes, observations, and other non-structured commentary describing the components pedigree."}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components included in the parent component. This is not a dependency tree. It provides a way to specify a hierarchical representation of component assemblies, similar to system &#8594; subsystem &#8594; parts assembly in physical supply chains."},"evidence":{"$ref":"#/definitions/componentEvidence","title":"Evidence","description":"Provides the ability to document evidence collected through various forms of extraction or analysis."},"releaseNotes":{"$ref":"#/definitions/releaseNotes","title":"Release notes","description":"Specifies optional release notes."},"modelCard":{"$ref":"#/definitions/modelCard","title":"AI/ML Model Card"},"data":{"type":"array","items":{"$ref":"#/definitions/componentData"},"title":"Data","description":"This object SHOULD be specified for any component of type `data` and must not be specified for other component types."},"cryptoProperties":{"$ref":"#/definitions/cryptoProperties","title":"Cryptographic Properties"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags","title":"Tags"},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"swid":{"type":"object","title":"SWID Tag","description":"Specifies metadata and content for ISO-IEC 19770-2 Software Identification (SWID) Tags.","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string","title":"Tag ID","description":"Maps to the tagId of a SoftwareIdentity."},"name":{"type":"string","title":"Name","description":"Maps to the name of a SoftwareIdentity."},"version":{"type":"string","title":"Version","default":"0.0","description":"Maps to the version of a SoftwareIdentity."},"tagVersion":{"type":"integer","title":"Tag Version","default":0,"description":"Maps to the tagVersion of a SoftwareIdentity."},"patch":{"type":"boolean","title":"Patch","default":false,"description":"Maps to the patch of a SoftwareIdentity."},"text":{"title":"Attachment text","description":"Specifies the metadata and content of the SWID tag.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"URL","description":"The URL to the SWID file.","format":"iri-reference"}}},"attachment":{"type":"object","title":"Attachment","description":"Specifies the metadata and content for an attachment.","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string","title":"Content-Type","description":"Specifies the format and nature of the data being attached, helping systems correctly interpret and process the content. Common content type examples include `application/json` for JSON data and `text/plain` for plain text documents.\n [RFC 2045 section 5.1](https://www.ietf.org/rfc/rfc2045.html#section-5.1) outlines the structure and use of content types. For a comprehensive list of registered content types, refer to the [IANA media types registry](https://www.iana.org/assignments/media-types/media-types.xhtml).","default":"text/plain","examples":["text/plain","application/json","image/png"]},"encoding":{"type":"string","title":"Encoding","description":"Specifies the optional encoding the text is represented in.","enum":["base64"],"meta:enum":{"base64":"Base64 is a binary-to-text encoding scheme that represents binary data in an ASCII string."}},"content":{"type":"string","title":"Attachment Text","description":"The attachment data. Proactive controls such as input validation and sanitization should be employed to prevent misuse of attachment text."}}},"hash":{"type":"object","title":"Hash","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"#/definitions/hash-alg"},"content":{"$ref":"#/definitions/hash-content"}}},"hash-alg":{"type":"string","title":"Hash Algorithm","description":"The algorithm that generated the hash value.","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]},"hash-content":{"type":"string","title":"Hash Value","description":"The value of the hash.","examples":["3942447fac867ae5cdb3229b658f4d48"],"pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"},"license":{"type":"object","title":"License","description":"Specifies the details and attributes related to a software license. It can either include a valid SPDX license identifier or a named license, along with additional properties such as license acknowledgment, comprehensive commercial licensing information, and the full text of the license.","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the license elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"id":{"$ref":"spdx.SNAPSHOT.schema.json","title":"License ID (SPDX)","description":"A valid SPDX license identifier. If specified, this value must be one of the enumeration of valid SPDX license identifiers defined in the spdx.SNAPSHOT.schema.json (or spdx.xml) subschema which is synchronized with the official SPDX license list.","examples":["Apache-2.0"]},"name":{"type":"string","title":"License Name","description":"The name of the license. This may include the name of a commercial or proprietary license or an open source license that may not be defined by SPDX.","examples":["Acme Software License"]},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"title":"License text","description":"An optional way to include the textual content of a license.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"License URL","description":"The URL to the license file. If specified, a 'license' externalReference should also be specified for completeness","examples":["https://www.apache.org/licenses/LICENSE-2.0.txt"],"format":"iri-reference"},"licensing":{"type":"object","title":"Licensing information","description":"Licensing details describing the licensor/licensee, license type, renewal and expiration dates, and other important metadata","additionalProperties":false,"properties":{"altIds":{"type":"array","title":"Alternate License Identifiers","description":"License identifiers that may be used to manage licenses and their lifecycle","items":{"type":"string"}},"licensor":{"title":"Licensor","description":"The individual or organization that grants a license to another individual or organization","type":"object","additionalProperties":false,"properties":{"organization":{"title":"Licensor (Organization)","description":"The organization that granted the license","$ref":"#/definitions/organizationalEntity"},"individual":{"title":"Licensor (Individual)","description":"The individual, not associated with an organization, that granted the license","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"title":"Licensee","description":"The individual or organization for which a license was granted to","type":"object","additionalProperties":false,"properties":{"organization":{"title":"Licensee (Organization)","description":"The organization that was granted the license","$ref":"#/definitions/organizationalEntity"},"individual":{"title":"Licensee (Individual)","description":"The individual, not associated with an organization, that was granted the license","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"title":"Purchaser","description":"The individual or organization that purchased the license","type":"object","additionalProperties":false,"properties":{"organization":{"title":"Purchaser (Organization)","description":"The organization that purchased the license","$ref":"#/definitions/organizationalEntity"},"individual":{"title":"Purchaser (Individual)","description":"The individual, not associated with an organization, that purchased the license","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string","title":"Purchase Order","description":"The purchase order identifier the purchaser sent to a supplier or vendor to authorize a purchase"},"licenseTypes":{"type":"array","title":"License Type","description":"The type of license(s) that was granted to the licensee.","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"],"meta:enum":{"academic":"A license that grants use of software solely for the purpose of education or research.","appliance":"A license covering use of software embedded in a specific piece of hardware.","client-access":"A Client Access License (CAL) allows client computers to access services provided by server software.","concurrent-user":"A Concurrent User license (aka floating license) limits the number of licenses for a software application and licenses are shared among a larger number of users.","core-points":"A license where the core of a computer's processor is assigned a specific number of points.","custom-metric":"A license for which consumption is measured by non-standard metrics.","device":"A license that covers a defined number of installations on computers and other types of devices.","evaluation":"A license that grants permission to install and use software for trial purposes.","named-user":"A license that grants access to the software to one or more pre-defined users.","node-locked":"A license that grants access to the software on one or more pre-defined computers or devices.","oem":"An Original Equipment Manufacturer license that is delivered with hardware, cannot be transferred to other hardware, and is valid for the life of the hardware.","perpetual":"A license where the software is sold on a one-time basis and the licensee can use a copy of the software indefinitely.","processor-points":"A license where each installation consumes points per processor.","subscription":"A license where the licensee pays a fee to use the software or service.","user":"A license that grants access to the software or service by a specified number of users.","other":"Another license type."}}},"lastRenewal":{"type":"string","format":"date-time","title":"Last Renewal","description":"The timestamp indicating when the license was last renewed. For new purchases, this is often the purchase or acquisition date. For non-perpetual licenses or subscriptions, this is the timestamp of when the license was last renewed."},"expiration":{"type":"string","format":"date-time","title":"Expiration","description":"The timestamp indicating when the current license expires (if applicable)."}}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"licenseAcknowledgementEnumeration":{"title":"License Acknowledgement","description":"Declared licenses and concluded licenses represent two different stages in the licensing process within software development. Declared licenses refer to the initial intention of the software authors regarding the licensing terms under which their code is released. On the other hand, concluded licenses are the result of a comprehensive analysis of the project's codebase to identify and confirm the actual licenses of the components used, which may differ from the initially declared licenses. While declared licenses provide an upfront indication of the licensing intentions, concluded licenses offer a more thorough understanding of the actual licensing within a project, facilitating proper compliance and risk management. Observed licenses are defined in `@.evidence.licenses`. Observed licenses form the evidence necessary to substantiate a concluded license.","type":"string","enum":["declared","concluded"],"meta:enum":{"declared":"Declared licenses represent the initial intentions of authors regarding the licensing terms of their code.","concluded":"Concluded licenses are verified and confirmed."}},"licenseChoice":{"title":"License Choice","description":"EITHER (list of SPDX licenses and/or named licenses) OR (tuple of one SPDX License Expression)","type":"array","oneOf":[{"title":"Multiple licenses","description":"A list of SPDX licenses and/or named licenses.","type":"array","items":{"type":"object","title":"License","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/definitions/license"}}}},{"title":"SPDX License Expression","description":"A tuple of exactly one SPDX License Expression.","type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string","title":"SPDX License Expression","description":"A valid SPDX license expression.\nRefer to https://spdx.org/specifications for syntax requirements","examples":["Apache-2.0 AND (MIT OR GPL-2.0-only)","GPL-3.0-only WITH Classpath-exception-2.0"]},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the license elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."}}}]}]},"commit":{"type":"object","title":"Commit","description":"Specifies an individual commit","additionalProperties":false,"properties":{"uid":{"type":"string","title":"UID","description":"A unique identifier of the commit. This may be version control specific. For example, Subversion uses revision numbers whereas git uses commit hashes."},"url":{"type":"string","title":"URL","description":"The URL to the commit. This URL will typically point to a commit in a version control system.","format":"iri-reference"},"author":{"title":"Author","description":"The author who created the changes in the commit","$ref":"#/definitions/identifiableAction"},"committer":{"title":"Committer","description":"The person who committed or pushed the commit","$ref":"#/definitions/identifiableAction"},"message":{"type":"string","title":"Message","description":"The text description of the contents of the commit"}}},"patch":{"type":"object","title":"Patch","description":"Specifies an individual patch","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"],"meta:enum":{"unofficial":"A patch which is not developed by the creators or maintainers of the software being patched. Refer to [https://en.wikipedia.org/wiki/Unofficial_patch](https://en.wikipedia.org/wiki/Unofficial_patch).","monkey":"A patch which dynamically modifies runtime behavior. Refer to [https://en.wikipedia.org/wiki/Monkey_patch](https://en.wikipedia.org/wiki/Monkey_patch).","backport":"A patch which takes code from a newer version of the software and applies it to older versions of the same software. Refer to [https://en.wikipedia.org/wiki/Backporting](https://en.wikipedia.org/wiki/Backporting).","cherry-pick":"A patch created by selectively applying commits from other versions or branches of the same software."},"title":"Patch Type","description":"Specifies the purpose for the patch including the resolution of defects, security issues, or new behavior or functionality."},"diff":{"title":"Diff","description":"The patch file (or diff) that shows changes. Refer to [https://en.wikipedia.org/wiki/Diff](https://en.wikipedia.org/wiki/Diff)","$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"},"title":"Resolves","description":"A collection of issues the patch resolves"}}},"diff":{"type":"object","title":"Diff","description":"The patch file (or diff) that shows changes. Refer to https://en.wikipedia.org/wiki/Diff","additionalProperties":false,"properties":{"text":{"title":"Diff text","description":"Specifies the optional text of the diff","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"URL","description":"Specifies the URL to the diff","format":"iri-reference"}}},"issue":{"type":"object","title":"Issue","description":"An individual issue that has been resolved.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"],"meta:enum":{"defect":"A fault, flaw, or bug in software.","enhancement":"A new feature or behavior in software.","security":"A special type of defect which impacts security."},"title":"Issue Type","description":"Specifies the type of issue"},"id":{"type":"string","title":"Issue ID","description":"The identifier of the issue assigned by the source of the issue"},"name":{"type":"string","title":"Issue Name","description":"The name of the issue"},"description":{"type":"string","title":"Issue Description","description":"A description of the issue"},"source":{"type":"object","title":"Source","description":"The source of the issue where it is documented","additionalProperties":false,"properties":{"name":{"type":"string","title":"Name","description":"The name of the source.","examples":["National Vulnerability Database","NVD","Apache"]},"url":{"type":"string","title":"URL","description":"The url of the issue documentation as provided by the source","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"},"title":"References","description":"A collection of URL's for reference. Multiple URLs are allowed.","examples":["https://example.com"]}}},"identifiableAction":{"type":"object","title":"Identifiable Action","description":"Specifies an individual commit","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The timestamp in which the action occurred"},"name":{"type":"string","title":"Name","description":"The name of the individual who performed the action"},"email":{"type":"string","format":"idn-email","title":"E-mail","description":"The email address of the individual who performed the action"}}},"externalReference":{"type":"object","title":"External Reference","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM.","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"title":"URL","type":"string","format":"iri-reference"},{"title":"BOM-Link","$ref":"#/definitions/bomLink"}],"title":"URL","description":"The URI (URL or URN) to the external reference. External references are URIs and therefore can accept any URL scheme including https ([RFC-7230](https://www.ietf.org/rfc/rfc7230.txt)), mailto ([RFC-2368](https://www.ietf.org/rfc/rfc2368.txt)), tel ([RFC-3966](https://www.ietf.org/rfc/rfc3966.txt)), and dns ([RFC-4501](https://www.ietf.org/rfc/rfc4501.txt)). External references may also include formally registered URNs such as [CycloneDX BOM-Link](https://cyclonedx.org/capabilities/bomlink/) to reference CycloneDX BOMs or any object within a BOM. BOM-Link transforms applicable external references into relationships that can be expressed in a BOM or across BOMs."},"comment":{"type":"string","title":"Comment","description":"An optional comment describing the external reference"},"type":{"type":"string","title":"Type","description":"Specifies the type of external reference.","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"],"meta:enum":{"vcs":"Version Control System","issue-tracker":"Issue or defect tracking system, or an Application Lifecycle Management (ALM) system","website":"Website","advisories":"Security advisories","bom":"Bill of Materials (SBOM, OBOM, HBOM, SaaSBOM, etc)","mailing-list":"Mailing list or discussion group","social":"Social media account","chat":"Real-time chat platform","documentation":"Documentation, guides, or how-to instructions","support":"Community or commercial support","source-distribution":"The location where the source code distributable can be obtained. This is often an archive format such as zip or tgz. The source-distribution type complements use of the version control (vcs) type.","distribution":"Direct or repository download location","distribution-intake":"The location where a component was published to. This is often the same as \"distribution\" but may also include specialized publishing processes that act as an intermediary.","license":"The reference to the license file. If a license URL has been defined in the license node, it should also be defined as an external reference for completeness.","build-meta":"Build-system specific meta file (i.e. pom.xml, package.json, .nuspec, etc)","build-system":"Reference to an automated build system","release-notes":"Reference to release notes","security-contact":"Specifies a way to contact the maintainer, supplier, or provider in the event of a security incident. Common URIs include links to a disclosure procedure, a mailto (RFC-2368) that specifies an email address, a tel (RFC-3966) that specifies a phone number, or dns (RFC-4501) that specifies the records containing DNS Security TXT.","model-card":"A model card describes the intended uses of a machine learning model, potential limitations, biases, ethical considerations, training parameters, datasets used to train the model, performance metrics, and other relevant data useful for ML transparency.","log":"A record of events that occurred in a computer system or application, such as problems, errors, or information on current operations.","configuration":"Parameters or settings that may be used by other components or services.","evidence":"Information used to substantiate a claim.","formulation":"Describes how a component or service was manufactured or deployed.","attestation":"Human or machine-readable statements containing facts, evidence, or testimony.","threat-model":"An enumeration of identified weaknesses, threats, and countermeasures, dataflow diagram (DFD), attack tree, and other supporting documentation in human-readable or machine-readable format.","adversary-model":"The defined assumptions, goals, and capabilities of an adversary.","risk-assessment":"Identifies and analyzes the potential of future events that may negatively impact individuals, assets, and/or the environment. Risk assessments may also include judgments on the tolerability of each risk.","vulnerability-assertion":"A Vulnerability Disclosure Report (VDR) which asserts the known and previously unknown vulnerabilities that affect a component, service, or product including the analysis and findings describing the impact (or lack of impact) that the reported vulnerability has on a component, service, or product.","exploitability-statement":"A Vulnerability Exploitability eXchange (VEX) which asserts the known vulnerabilities that do not affect a product, product family, or organization, and optionally the ones that do. The VEX should include the analysis and findings describing the impact (or lack of impact) that the reported vulnerability has on the product, product family, or organization.","pentest-report":"Results from an authorized simulated cyberattack on a component or service, otherwise known as a penetration test.","static-analysis-report":"SARIF or proprietary machine or human-readable report for which static analysis has identified code quality, security, and other potential issues with the source code.","dynamic-analysis-report":"Dynamic analysis report that has identified issues such as vulnerabilities and misconfigurations.","runtime-analysis-report":"Report generated by analyzing the call stack of a running application.","component-analysis-report":"Report generated by Software Composition Analysis (SCA), container analysis, or other forms of component analysis.","maturity-report":"Report containing a formal assessment of an organization, business unit, or team against a maturity model.","certification-report":"Industry, regulatory, or other certification from an accredited (if applicable) certification body.","codified-infrastructure":"Code or configuration that defines and provisions virtualized infrastructure, commonly referred to as Infrastructure as Code (IaC).","quality-metrics":"Report or system in which quality metrics can be obtained.","poam":"Plans of Action and Milestones (POA&M) complement an \"attestation\" external reference. POA&M is defined by NIST as a \"document that identifies tasks needing to be accomplished. It details resources required to accomplish the elements of the plan, any milestones in meeting the tasks and scheduled completion dates for the milestones\".","electronic-signature":"An e-signature is commonly a scanned representation of a written signature or a stylized script of the person's name.","digital-signature":"A signature that leverages cryptography, typically public/private key pairs, which provides strong authenticity verification.","rfc-9116":"Document that complies with [RFC 9116](https://www.ietf.org/rfc/rfc9116.html) (A File Format to Aid in Security Vulnerability Disclosure)","other":"Use this if no other types accurately describe the purpose of the external reference."}},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"},"title":"Hashes","description":"The hashes of the external reference (if applicable)."}}},"dependency":{"type":"object","title":"Dependency","description":"Defines the direct dependencies of a component, service, or the components provided/implemented by a given component. Components or services that do not have their own dependencies must be declared as empty elements within the graph. Components or services that are not represented in the dependency graph may have unknown dependencies. It is recommended that implementations assume this to be opaque and not an indicator of an object being dependency-free. It is recommended to leverage compositions to indicate unknown dependency graphs.","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refLinkType","title":"Reference","description":"References a component or service by its bom-ref attribute"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"},"title":"Depends On","description":"The bom-ref identifiers of the components or services that are dependencies of this dependency object."},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"},"title":"Provides","description":"The bom-ref identifiers of the components or services that define a given specification or standard, which are provided or implemented by this dependency object.\nFor example, a cryptographic library which implements a cryptographic algorithm. A component which implements another component does not imply that the implementation is in use."}}},"service":{"type":"object","title":"Service","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the service elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"provider":{"title":"Provider","description":"The organization that provides the service.","$ref":"#/definitions/organizationalEntity"},"group":{"type":"string","title":"Service Group","description":"The grouping name, namespace, or identifier. This will often be a shortened, single name of the company or project that produced the service or domain name. Whitespace and special characters should be avoided.","examples":["com.acme"]},"name":{"type":"string","title":"Service Name","description":"The name of the service. This will often be a shortened, single name of the service.","examples":["ticker-service"]},"version":{"$ref":"#/definitions/version","title":"Service Version","description":"The service version."},"description":{"type":"string","title":"Service Description","description":"Specifies a description for the service"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"},"title":"Endpoints","description":"The endpoint URIs of the service. Multiple endpoints are allowed.","examples":["https://example.com/api/v1/ticker"]},"authenticated":{"type":"boolean","title":"Authentication Required","description":"A boolean value indicating if the service requires authentication. A value of true indicates the service requires authentication prior to use. A value of false indicates the service does not require authentication."},"x-trust-boundary":{"type":"boolean","title":"Crosses Trust Boundary","description":"A boolean value indicating if use of the service crosses a trust zone or boundary. A value of true indicates that by using the service, a trust boundary is crossed. A value of false indicates that by using the service, a trust boundary is not crossed."},"trustZone":{"type":"string","title":"Trust Zone","description":"The name of the trust zone the service resides in."},"data":{"type":"array","items":{"$ref":"#/definitions/serviceData"},"title":"Data","description":"Specifies information about the data including the directional flow of data and the data classification."},"licenses":{"$ref":"#/definitions/licenseChoice","title":"Service License(s)"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services included or deployed behind the parent service. This is not a dependency tree. It provides a way to specify a hierarchical representation of service assemblies."},"releaseNotes":{"$ref":"#/definitions/releaseNotes","title":"Release notes","description":"Specifies optional release notes."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags","title":"Tags"},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"serviceData":{"type":"object","title":"Hash Objects","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"#/definitions/dataFlowDirection","title":"Directional Flow","description":"Specifies the flow direction of the data. Direction is relative to the service. Inbound flow states that data enters the service. Outbound flow states that data leaves the service. Bi-directional states that data flows both ways and unknown states that the direction is not known."},"classification":{"$ref":"#/definitions/dataClassification"},"name":{"type":"string","title":"Name","description":"Name for the defined data","examples":["Credit card reporting"]},"description":{"type":"string","title":"Description","description":"Short description of the data content and usage","examples":["Credit card information being exchanged in between the web app and the database"]},"governance":{"title":"Data Governance","$ref":"#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"title":"URL","type":"string","format":"iri-reference"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"Source","description":"The URI, URL, or BOM-Link of the components or services the data came in from"},"destination":{"type":"array","items":{"anyOf":[{"title":"URL","type":"string","format":"iri-reference"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"Destination","description":"The URI, URL, or BOM-Link of the components or services the data is sent to"}}},"dataFlowDirection":{"type":"string","enum":["inbound","outbound","bi-directional","unknown"],"meta:enum":{"inbound":"Data that enters a service.","outbound":"Data that exits a service.","bi-directional":"Data flows in and out of the service.","unknown":"The directional flow of data is not known."},"title":"Data flow direction","description":"Specifies the flow direction of the data. Direction is relative to the service."},"copyright":{"type":"object","title":"Copyright","description":"A copyright notice informing users of the underlying claims to copyright ownership in a published work.","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string","title":"Copyright Text","description":"The textual content of the copyright."}}},"componentEvidence":{"type":"object","title":"Evidence","description":"Provides the ability to document evidence collected through various forms of extraction or analysis.","additionalProperties":false,"properties":{"identity":{"title":"Identity Evidence","description":"Evidence that substantiates the identity of a component. The identity may be an object or an array of identity objects. Support for specifying identity as a single object was introduced in CycloneDX v1.5. Arrays were introduced in v1.6. It is recommended that all implementations use arrays, even if only one identity object is specified.","oneOf":[{"type":"array","title":"Array of Identity Objects","items":{"$ref":"#/definitions/componentIdentityEvidence"}},{"title":"A Single Identity Object","description":"[Deprecated]","$ref":"#/definitions/componentIdentityEvidence","deprecated":true}]},"occurrences":{"type":"array","title":"Occurrences","description":"Evidence of individual instances of a component spread across multiple locations.","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the occurrence elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"location":{"type":"string","title":"Location","description":"The location or path to where the component was found."},"line":{"type":"integer","minimum":0,"title":"Line Number","description":"The line number where the component was found."},"offset":{"type":"integer","minimum":0,"title":"Offset","description":"The offset where the component was found."},"symbol":{"type":"string","title":"Symbol","description":"The symbol name that was found associated with the component."},"additionalContext":{"type":"string","title":"Additional Context","description":"Any additional context of the detected component (e.g. a code snippet)."}}}},"callstack":{"type":"object","title":"Call Stack","description":"Evidence of the components use through the callstack.","additionalProperties":false,"properties":{"frames":{"type":"array","title":"Frames","description":"Within a call stack, a frame is a discrete unit that encapsulates an execution context, including local variables, parameters, and the return address. As function calls are made, frames are pushed onto the stack, forming an array-like structure that orchestrates the flow of program execution and manages the sequence of function invocations.","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"title":"Package","description":"A package organizes modules into namespaces, providing a unique namespace for each type it contains.","type":"string"},"module":{"title":"Module","description":"A module or class that encloses functions/methods and other code.","type":"string"},"function":{"title":"Function","description":"A block of code designed to perform a particular task.","type":"string"},"parameters":{"title":"Parameters","description":"Optional arguments that are passed to the module or function.","type":"array","items":{"type":"string"}},"line":{"title":"Line","description":"The line number the code that is called resides on.","type":"integer"},"column":{"title":"Column","description":"The column the code that is called resides.","type":"integer"},"fullFilename":{"title":"Full Filename","description":"The full path and filename of the module.","type":"string"}}}}}},"licenses":{"$ref":"#/definitions/licenseChoice","title":"License Evidence"},"copyright":{"type":"array","items":{"$ref":"#/definitions/copyright"},"title":"Copyright Evidence","description":"Copyright evidence captures intellectual property assertions, providing evidence of possible ownership and legal protection."}}},"compositions":{"type":"object","title":"Compositions","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the composition elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"aggregate":{"$ref":"#/definitions/aggregateType","title":"Aggregate","description":"Specifies an aggregate type that describes how complete a relationship is."},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"BOM references","description":"The bom-ref identifiers of the components or services being described. Assemblies refer to nested relationships whereby a constituent part may include other constituent parts. References do not cascade to child parts. References are explicit for the specified constituent part only."},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"},"title":"BOM references","description":"The bom-ref identifiers of the components or services being described. Dependencies refer to a relationship whereby an independent constituent part requires another independent constituent part. References do not cascade to transitive dependencies. References are explicit for the specified dependency only."},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"},"title":"BOM references","description":"The bom-ref identifiers of the vulnerabilities being described."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"aggregateType":{"type":"string","default":"not_specified","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"],"meta:enum":{"complete":"The relationship is complete. No further relationships including constituent components, services, or dependencies are known to exist.","incomplete":"The relationship is incomplete. Additional relationships exist and may include constituent components, services, or dependencies.","incomplete_first_party_only":"The relationship is incomplete. Only relationships for first-party components, services, or their dependencies are represented.","incomplete_first_party_proprietary_only":"The relationship is incomplete. Only relationships for first-party components, services, or their dependencies are represented, limited specifically to those that are proprietary.","incomplete_first_party_opensource_only":"The relationship is incomplete. Only relationships for first-party components, services, or their dependencies are represented, limited specifically to those that are opensource.","incomplete_third_party_only":"The relationship is incomplete. Only relationships for third-party components, services, or their dependencies are represented.","incomplete_third_party_proprietary_only":"The relationship is incomplete. Only relationships for third-party components, services, or their dependencies are represented, limited specifically to those that are proprietary.","incomplete_third_party_opensource_only":"The relationship is incomplete. Only relationships for third-party components, services, or their dependencies are represented, limited specifically to those that are opensource.","unknown":"The relationship may be complete or incomplete. This usually signifies a 'best-effort' to obtain constituent components, services, or dependencies but the completeness is inconclusive.","not_specified":"The relationship completeness is not specified."}},"property":{"type":"object","title":"Lightweight name-value pair","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","required":["name"],"properties":{"name":{"type":"string","title":"Name","description":"The name of the property. Duplicate names are allowed, each potentially having a different value."},"value":{"type":"string","title":"Value","description":"The value of the property."}},"additionalProperties":false},"localeType":{"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$","title":"Locale","description":"Defines a syntax for representing two character language code (ISO-639) followed by an optional two character country code. The language code must be lower case. If the country code is specified, the country code must be upper case. The language code and country code must be separated by a minus sign. Examples: en, en-US, fr, fr-CA"},"releaseType":{"type":"string","examples":["major","minor","patch","pre-release","internal"],"description":"The software versioning type. It is recommended that the release type use one of 'major', 'minor', 'patch', 'pre-release', or 'internal'. Representing all possible software release types is not practical, so standardizing on the recommended values, whenever possible, is strongly encouraged.\n\n* __major__ = A major release may contain significant changes or may introduce breaking changes.\n* __minor__ = A minor release, also known as an update, may contain a smaller number of changes than major releases.\n* __patch__ = Patch releases are typically unplanned and may resolve defects or important security issues.\n* __pre-release__ = A pre-release may include alpha, beta, or release candidates and typically have limited support. They provide the ability to preview a release prior to its general availability.\n* __internal__ = Internal releases are not for public consumption and are intended to be used exclusively by the project or manufacturer that produced it."},"note":{"type":"object","title":"Note","description":"A note containing the locale and content.","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType","title":"Locale","description":"The ISO-639 (or higher) language code and optional ISO-3166 (or higher) country code. Examples include: \"en\", \"en-US\", \"fr\" and \"fr-CA\""},"text":{"title":"Release note content","description":"Specifies the full content of the release note.","$ref":"#/definitions/attachment"}}},"releaseNotes":{"type":"object","title":"Release notes","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType","title":"Type","description":"The software versioning type the release note describes."},"title":{"type":"string","title":"Title","description":"The title of the release."},"featuredImage":{"type":"string","format":"iri-reference","title":"Featured image","description":"The URL to an image that may be prominently displayed with the release note."},"socialImage":{"type":"string","format":"iri-reference","title":"Social image","description":"The URL to an image that may be used in messaging on social media platforms."},"description":{"type":"string","title":"Description","description":"A short description of the release."},"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The date and time (timestamp) when the release note was created."},"aliases":{"type":"array","items":{"type":"string"},"title":"Aliases","description":"One or more alternate names the release may be referred to. This may include unofficial terms used by development and marketing teams (e.g. code names)."},"tags":{"$ref":"#/definitions/tags","title":"Tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"},"title":"Resolves","description":"A collection of issues that have been resolved."},"notes":{"type":"array","items":{"$ref":"#/definitions/note"},"title":"Notes","description":"Zero or more release notes containing the locale and content. Multiple note objects may be specified to support release notes in a wide variety of languages."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"advisory":{"type":"object","title":"Advisory","description":"Title and location where advisory information can be obtained. An advisory is a notification of a threat to a component, service, or system.","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string","title":"Title","description":"An optional name of the advisory."},"url":{"type":"string","title":"URL","format":"iri-reference","description":"Location where the advisory can be obtained."}}},"cwe":{"type":"integer","minimum":1,"title":"CWE","description":"Integer representation of a Common Weaknesses Enumerations (CWE). For example 399 (of https://cwe.mitre.org/data/definitions/399.html)"},"severity":{"type":"string","title":"Severity","description":"Textual representation of the severity of the vulnerability adopted by the analysis method. If the analysis method uses values other than what is provided, the user is expected to translate appropriately.","enum":["critical","high","medium","low","info","none","unknown"],"meta:enum":{"critical":"Critical severity","high":"High severity","medium":"Medium severity","low":"Low severity","info":"Informational warning.","none":"None","unknown":"The severity is not known"}},"scoreMethod":{"type":"string","title":"Method","description":"Specifies the severity or risk scoring methodology or standard used.","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"],"meta:enum":{"CVSSv2":"Common Vulnerability Scoring System v2.0","CVSSv3":"Common Vulnerability Scoring System v3.0","CVSSv31":"Common Vulnerability Scoring System v3.1","CVSSv4":"Common Vulnerability Scoring System v4.0","OWASP":"OWASP Risk Rating Methodology","SSVC":"Stakeholder Specific Vulnerability Categorization","other":"Another severity or risk scoring methodology"}},"impactAnalysisState":{"type":"string","title":"Impact Analysis State","description":"Declares the current state of an occurrence of a vulnerability, after automated or manual analysis.","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"],"meta:enum":{"resolved":"The vulnerability has been remediated.","resolved_with_pedigree":"The vulnerability has been remediated and evidence of the changes are provided in the affected components pedigree containing verifiable commit history and/or diff(s).","exploitable":"The vulnerability may be directly or indirectly exploitable.","in_triage":"The vulnerability is being investigated.","false_positive":"The vulnerability is not specific to the component or service and was falsely identified or associated.","not_affected":"The component or service is not affected by the vulnerability. Justification should be specified for all not_affected cases."}},"impactAnalysisJustification":{"type":"string","title":"Impact Analysis Justification","description":"The rationale of why the impact analysis state was asserted.","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],"meta:enum":{"code_not_present":"The code has been removed or tree-shaked.","code_not_reachable":"The vulnerable code is not invoked at runtime.","requires_configuration":"Exploitability requires a configurable option to be set/unset.","requires_dependency":"Exploitability requires a dependency that is not present.","requires_environment":"Exploitability requires a certain environment which is not present.","protected_by_compiler":"Exploitability requires a compiler flag to be set/unset.","protected_at_runtime":"Exploits are prevented at runtime.","protected_at_perimeter":"Attacks are blocked at physical, logical, or network perimeter.","protected_by_mitigating_control":"Preventative measures have been implemented that reduce the likelihood and/or impact of the vulnerability."}},"rating":{"type":"object","title":"Rating","description":"Defines the severity or risk ratings of a vulnerability.","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/vulnerabilitySource","description":"The source that calculated the severity or risk rating of the vulnerability."},"score":{"type":"number","title":"Score","description":"The numerical score of the rating."},"severity":{"$ref":"#/definitions/severity","description":"Textual representation of the severity that corresponds to the numerical score of the rating."},"method":{"$ref":"#/definitions/scoreMethod"},"vector":{"type":"string","title":"Vector","description":"Textual representation of the metric values used to score the vulnerability"},"justification":{"type":"string","title":"Justification","description":"An optional reason for rating the vulnerability as it was"}}},"vulnerabilitySource":{"type":"object","title":"Source","description":"The source of vulnerability information. This is often the organization that published the vulnerability.","additionalProperties":false,"properties":{"url":{"type":"string","title":"URL","description":"The url of the vulnerability documentation as provided by the source.","examples":["https://nvd.nist.gov/vuln/detail/CVE-2021-39182"]},"name":{"type":"string","title":"Name","description":"The name of the source.","examples":["NVD","National Vulnerability Database","OSS Index","VulnDB","GitHub Advisories"]}}},"vulnerability":{"type":"object","title":"Vulnerability","description":"Defines a weakness in a component or service that could be exploited or triggered by a threat source.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the vulnerability elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"id":{"type":"string","title":"ID","description":"The identifier that uniquely identifies the vulnerability.","examples":["CVE-2021-39182","GHSA-35m5-8cvj-8783","SNYK-PYTHON-ENROCRYPT-1912876"]},"source":{"$ref":"#/definitions/vulnerabilitySource","description":"The source that published the vulnerability."},"references":{"type":"array","title":"References","description":"Zero or more pointers to vulnerabilities that are the equivalent of the vulnerability specified. Often times, the same vulnerability may exist in multiple sources of vulnerability intelligence, but have different identifiers. References provide a way to correlate vulnerabilities across multiple sources of vulnerability intelligence.","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string","title":"ID","description":"An identifier that uniquely identifies the vulnerability.","examples":["CVE-2021-39182","GHSA-35m5-8cvj-8783","SNYK-PYTHON-ENROCRYPT-1912876"]},"source":{"$ref":"#/definitions/vulnerabilitySource","description":"The source that published the vulnerability."}}}},"ratings":{"type":"array","title":"Ratings","description":"List of vulnerability ratings. Consumers SHOULD consider ratings in prioritization decisions; source ratings may differ and aid prioritization.","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","title":"CWEs","description":"List of Common Weaknesses Enumerations (CWEs) codes that describes this vulnerability.","examples":[399],"items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string","title":"Description","description":"A description of the vulnerability as provided by the source."},"detail":{"type":"string","title":"Details","description":"If available, an in-depth description of the vulnerability as provided by the source organization. Details often include information useful in understanding root cause."},"recommendation":{"type":"string","title":"Recommendation","description":"Recommendations of how the vulnerability can be remediated or mitigated."},"workaround":{"type":"string","title":"Workarounds","description":"A bypass, usually temporary, of the vulnerability that reduces its likelihood and/or impact. Workarounds often involve changes to configuration or deployments."},"proofOfConcept":{"type":"object","title":"Proof of Concept","description":"Evidence used to reproduce the vulnerability.","properties":{"reproductionSteps":{"type":"string","title":"Steps to Reproduce","description":"Precise steps to reproduce the vulnerability."},"environment":{"type":"string","title":"Environment","description":"A description of the environment in which reproduction was possible."},"supportingMaterial":{"type":"array","title":"Supporting Material","description":"Supporting material that helps in reproducing or understanding how reproduction is possible. This may include screenshots, payloads, and PoC exploit code.","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{"type":"array","title":"Advisories","description":"Published advisories of the vulnerability if provided.","items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time","title":"Created","description":"The date and time (timestamp) when the vulnerability record was created in the vulnerability database."},"published":{"type":"string","format":"date-time","title":"Published","description":"The date and time (timestamp) when the vulnerability record was first published."},"updated":{"type":"string","format":"date-time","title":"Updated","description":"The date and time (timestamp) when the vulnerability record was last updated."},"rejected":{"type":"string","format":"date-time","title":"Rejected","description":"The date and time (timestamp) when the vulnerability record was rejected (if applicable)."},"credits":{"type":"object","title":"Credits","description":"Individuals or organizations credited with the discovery of the vulnerability.","additionalProperties":false,"properties":{"organizations":{"type":"array","title":"Organizations","description":"The organizations credited with vulnerability discovery.","items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","title":"Individuals","description":"The individuals, not associated with organizations, that are credited with vulnerability discovery.","items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{"title":"Tools","description":"The tool(s) used to identify, confirm, or score the vulnerability.","oneOf":[{"type":"object","title":"Tools","description":"The tool(s) used to identify, confirm, or score the vulnerability.","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components used as tools."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services used as tools. This may include microservices, function-as-a-service, and other types of network or intra-process services."}}},{"type":"array","title":"Tools (legacy)","description":"[Deprecated] The tool(s) used to identify, confirm, or score the vulnerability.","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"object","title":"Impact Analysis","description":"An assessment of the impact and exploitability of the vulnerability.","additionalProperties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array","title":"Response","description":"A response to the vulnerability by the manufacturer, supplier, or project responsible for the affected component or service. More than one response is allowed. Responses are strongly encouraged for vulnerabilities where the analysis state is exploitable.","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"],"meta:enum":{"can_not_fix":"Can not fix","will_not_fix":"Will not fix","update":"Update to a different revision or release","rollback":"Revert to a previous revision or release","workaround_available":"There is a workaround available"}}},"detail":{"type":"string","title":"Detail","description":"Detailed description of the impact including methods used during assessment. If a vulnerability is not exploitable, this field should include specific details on why the component or service is not impacted by this vulnerability."},"firstIssued":{"type":"string","format":"date-time","title":"First Issued","description":"The date and time (timestamp) when the analysis was first issued."},"lastUpdated":{"type":"string","format":"date-time","title":"Last Updated","description":"The date and time (timestamp) when the analysis was last updated."}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}],"title":"Reference","description":"References a component or service by the objects bom-ref"},"versions":{"type":"array","title":"Versions","description":"Zero or more individual versions or range of versions.","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"title":"Version","description":"A single version of a component or service.","$ref":"#/definitions/version"},"range":{"title":"Version Range","description":"A version range specified in Package URL Version Range syntax (vers) which is defined at https://github.com/package-url/vers-spec","$ref":"#/definitions/versionRange"},"status":{"title":"Status","description":"The vulnerability status for the version or range of versions.","$ref":"#/definitions/affectedStatus","default":"affected"}}}}}},"title":"Affects","description":"The components or services that are affected by the vulnerability."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"affectedStatus":{"description":"The vulnerability status of a given version or range of versions of a product. The statuses 'affected' and 'unaffected' indicate that the version is affected or unaffected by the vulnerability. The status 'unknown' indicates that it is unknown or unspecified whether the given version is affected. There can be many reasons for an 'unknown' status, including that an investigation has not been undertaken or that a vendor has not disclosed the status.","type":"string","enum":["affected","unaffected","unknown"],"meta:enum":{"affected":"The version is affected by the vulnerability.","unaffected":"The version is not affected by the vulnerability.","unknown":"It is unknown (or unspecified) whether the given version is affected."}},"version":{"description":"A single disjunctive version identifier, for a component or service.","type":"string","maxLength":1024,"examples":["9.0.14","v1.33.7","7.0.0-M1","2.0pre1","1.0.0-beta1","0.8.15"]},"versionRange":{"description":"A version range specified in Package URL Version Range syntax (vers) which is defined at https://github.com/package-url/vers-spec","type":"string","minLength":1,"maxLength":4096,"examples":["vers:cargo/9.0.14","vers:npm/1.2.3|>=2.0.0|<5.0.0","vers:pypi/0.0.0|0.0.1|0.0.2|0.0.3|1.0|2.0pre1","vers:tomee/>=1.0.0-beta1|<=1.7.5|>=7.0.0-M1|<=7.0.7|>=7.1.0|<=7.1.2|>=8.0.0-M1|<=8.0.1","vers:gem/>=2.2.0|!= 2.2.1|<2.3.0"]},"range":{"deprecated":true,"description":"Deprecated definition. use definition `versionRange` instead.","$ref":"#/definitions/versionRange"},"annotations":{"type":"object","title":"Annotations","description":"A comment, note, explanation, or similar textual content which provides additional context to the object(s) being annotated.","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the annotation elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"Subjects","description":"The object in the BOM identified by its bom-ref. This is often a component or service, but may be any object type supporting bom-refs."},"annotator":{"type":"object","title":"Annotator","description":"The organization, person, component, or service which created the textual content of the annotation.","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"description":"The organization that created the annotation","$ref":"#/definitions/organizationalEntity"},"individual":{"description":"The person that created the annotation","$ref":"#/definitions/organizationalContact"},"component":{"description":"The tool or component that created the annotation","$ref":"#/definitions/component"},"service":{"description":"The service that created the annotation","$ref":"#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The date and time (timestamp) when the annotation was created."},"text":{"type":"string","title":"Text","description":"The textual content of the annotation."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"modelCard":{"$comment":"Model card support in CycloneDX is derived from TensorFlow Model Card Toolkit released under the Apache 2.0 license and available from https://github.com/tensorflow/model-card-toolkit/blob/main/model_card_toolkit/schema/v0.0.2/model_card.schema.json. In addition, CycloneDX model card support includes portions of VerifyML, also released under the Apache 2.0 license and available from https://github.com/cylynx/verifyml/blob/main/verifyml/model_card_toolkit/schema/v0.0.4/model_card.schema.json.","type":"object","title":"Model Card","description":"A model card describes the intended uses of a machine learning model and potential limitations, including biases and ethical considerations. Model cards typically contain the training parameters, which datasets were used to train the model, performance metrics, and other relevant data useful for ML transparency. This object SHOULD be specified for any component of type `machine-learning-model` and must not be specified for other component types.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the model card elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"modelParameters":{"type":"object","title":"Model Parameters","description":"Hyper-parameters for construction of the model.","additionalProperties":false,"properties":{"approach":{"type":"object","title":"Approach","description":"The overall approach to learning used by the model for problem solving.","additionalProperties":false,"properties":{"type":{"type":"string","title":"Learning Type","description":"Learning types describing the learning problem or hybrid learning problem.","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"],"meta:enum":{"supervised":"Supervised machine learning involves training an algorithm on labeled data to predict or classify new data based on the patterns learned from the labeled examples.","unsupervised":"Unsupervised machine learning involves training algorithms on unlabeled data to discover patterns, structures, or relationships without explicit guidance, allowing the model to identify inherent structures or clusters within the data.","reinforcement-learning":"Reinforcement learning is a type of machine learning where an agent learns to make decisions by interacting with an environment to maximize cumulative rewards, through trial and error.","semi-supervised":"Semi-supervised machine learning utilizes a combination of labeled and unlabeled data during training to improve model performance, leveraging the benefits of both supervised and unsupervised learning techniques.","self-supervised":"Self-supervised machine learning involves training models to predict parts of the input data from other parts of the same data, without requiring external labels, enabling learning from large amounts of unlabeled data."}}}},"task":{"type":"string","title":"Task","description":"Directly influences the input and/or output. Examples include classification, regression, clustering, etc."},"architectureFamily":{"type":"string","title":"Architecture Family","description":"The model architecture family such as transformer network, convolutional neural network, residual neural network, LSTM neural network, etc."},"modelArchitecture":{"type":"string","title":"Model Architecture","description":"The specific architecture of the model such as GPT-1, ResNet-50, YOLOv3, etc."},"datasets":{"type":"array","title":"Datasets","description":"The datasets used to train and evaluate the model.","items":{"oneOf":[{"title":"Inline Data Information","$ref":"#/definitions/componentData"},{"type":"object","title":"Data Reference","additionalProperties":false,"properties":{"ref":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}],"title":"Reference","type":"string","description":"References a data component by the components bom-ref attribute"}}}]}},"inputs":{"type":"array","title":"Inputs","description":"The input format(s) of the model","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","title":"Outputs","description":"The output format(s) from the model","items":{"$ref":"#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","title":"Quantitative Analysis","description":"A quantitative analysis of the model","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","title":"Performance Metrics","description":"The model performance metrics being reported. Examples may include accuracy, F1 score, precision, top-3 error rates, MSC, etc.","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"considerations":{"type":"object","title":"Considerations","description":"What considerations should be taken into account regarding the model's construction, training, and application?","additionalProperties":false,"properties":{"users":{"type":"array","title":"Users","description":"Who are the intended users of the model?","items":{"type":"string"}},"useCases":{"type":"array","title":"Use Cases","description":"What are the intended use cases of the model?","items":{"type":"string"}},"technicalLimitations":{"type":"array","title":"Technical Limitations","description":"What are the known technical limitations of the model? E.g. What kind(s) of data should the model be expected not to perform well on? What are the factors that might degrade model performance?","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","title":"Performance Tradeoffs","description":"What are the known tradeoffs in accuracy/performance of the model?","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","title":"Ethical Considerations","description":"What are the ethical risks involved in the application of this model?","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environmentalConsiderations","title":"Environmental Considerations","description":"What are the various environmental impacts the corresponding machine learning model has exhibited across its lifecycle?"},"fairnessAssessments":{"type":"array","title":"Fairness Assessments","description":"How does the model affect groups at risk of being systematically disadvantaged? What are the harms and benefits to the various affected groups?","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"inputOutputMLParameters":{"type":"object","title":"Input and Output Parameters","additionalProperties":false,"properties":{"format":{"title":"Input/Output Format","description":"The data format for input/output to the model.","type":"string","examples":["string","image","time-series"]}}},"componentData":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the dataset elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"type":{"type":"string","title":"Type of Data","description":"The general theme or subject matter of the data being specified.","enum":["source-code","configuration","dataset","definition","other"],"meta:enum":{"source-code":"Any type of code, code snippet, or data-as-code.","configuration":"Parameters or settings that may be used by other components.","dataset":"A collection of data.","definition":"Data that can be used to create new instances of what the definition defines.","other":"Any other type of data that does not fit into existing definitions."}},"name":{"title":"Dataset Name","description":"The name of the dataset.","type":"string"},"contents":{"type":"object","title":"Data Contents","description":"The contents or references to the contents of the data being described.","additionalProperties":false,"properties":{"attachment":{"title":"Data Attachment","description":"An optional way to include textual or encoded data.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"Data URL","description":"The URL to where the data can be retrieved.","format":"iri-reference"},"properties":{"type":"array","title":"Configuration Properties","description":"Provides the ability to document name-value parameters used for configuration.","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","title":"Sensitive Data","description":"A description of any sensitive data in a dataset.","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{"title":"Dataset Description","description":"A description of the dataset. Can describe size of dataset, whether it's used for source code, training, testing, or validation, etc.","type":"string"},"governance":{"title":"Data Governance","$ref":"#/definitions/dataGovernance"}}},"dataGovernance":{"type":"object","title":"Data Governance","description":"Data governance captures information regarding data ownership, stewardship, and custodianship, providing insights into the individuals or entities responsible for managing, overseeing, and safeguarding the data throughout its lifecycle.","additionalProperties":false,"properties":{"custodians":{"type":"array","title":"Data Custodians","description":"Data custodians are responsible for the safe custody, transport, and storage of data.","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","title":"Data Stewards","description":"Data stewards are responsible for data content, context, and associated business rules.","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","title":"Data Owners","description":"Data owners are concerned with risk and appropriate access to data.","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}}}},"dataGovernanceResponsibleParty":{"type":"object","additionalProperties":false,"properties":{"organization":{"title":"Organization","description":"The organization that is responsible for specific data governance role(s).","$ref":"#/definitions/organizationalEntity"},"contact":{"title":"Individual","description":"The individual that is responsible for specific data governance role(s).","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]},"graphicsCollection":{"type":"object","title":"Graphics Collection","description":"A collection of graphics that represent various measurements.","additionalProperties":false,"properties":{"description":{"title":"Description","description":"A description of this collection of graphics.","type":"string"},"collection":{"title":"Collection","description":"A collection of graphics.","type":"array","items":{"$ref":"#/definitions/graphic"}}}},"graphic":{"type":"object","title":"Graphic","additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name of the graphic.","type":"string"},"image":{"title":"Graphic Image","description":"The graphic (vector or raster). Base64 encoding must be specified for binary images.","$ref":"#/definitions/attachment"}}},"performanceMetric":{"type":"object","title":"Performance Metric","additionalProperties":false,"properties":{"type":{"title":"Type","description":"The type of performance metric.","type":"string"},"value":{"title":"Value","description":"The value of the performance metric.","type":"string"},"slice":{"title":"Slice","description":"The name of the slice this metric was computed on. By default, assume this metric is not sliced.","type":"string"},"confidenceInterval":{"title":"Confidence Interval","description":"The confidence interval of the metric.","type":"object","additionalProperties":false,"properties":{"lowerBound":{"title":"Lower Bound","description":"The lower bound of the confidence interval.","type":"string"},"upperBound":{"title":"Upper Bound","description":"The upper bound of the confidence interval.","type":"string"}}}}},"risk":{"type":"object","title":"Risk","additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name of the risk.","type":"string"},"mitigationStrategy":{"title":"Mitigation Strategy","description":"Strategy used to address this risk.","type":"string"}}},"fairnessAssessment":{"type":"object","title":"Fairness Assessment","description":"Information about the benefits and harms of the model to an identified at risk group.","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string","title":"Group at Risk","description":"The groups or individuals at risk of being systematically disadvantaged by the model."},"benefits":{"type":"string","title":"Benefits","description":"Expected benefits to the identified groups."},"harms":{"type":"string","title":"Harms","description":"Expected harms to the identified groups."},"mitigationStrategy":{"type":"string","title":"Mitigation Strategy","description":"With respect to the benefits and harms outlined, please describe any mitigation strategy implemented."}}},"dataClassification":{"type":"string","title":"Data Classification","description":"Data classification tags data according to its type, sensitivity, and value if altered, stolen, or destroyed."},"environmentalConsiderations":{"type":"object","title":"Environmental Considerations","description":"Describes various environmental impact metrics.","additionalProperties":false,"properties":{"energyConsumptions":{"title":"Energy Consumptions","description":"Describes energy consumption information incurred for one or more component lifecycle activities.","type":"array","items":{"$ref":"#/definitions/energyConsumption"}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"energyConsumption":{"title":"Energy consumption","description":"Describes energy consumption information incurred for the specified lifecycle activity.","type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","title":"Activity","description":"The type of activity that is part of a machine learning model development or operational lifecycle.","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"],"meta:enum":{"design":"A model design including problem framing, goal definition and algorithm selection.","data-collection":"Model data acquisition including search, selection and transfer.","data-preparation":"Model data preparation including data cleaning, labeling and conversion.","training":"Model building, training and generalized tuning.","fine-tuning":"Refining a trained model to produce desired outputs for a given problem space.","validation":"Model validation including model output evaluation and testing.","deployment":"Explicit model deployment to a target hosting infrastructure.","inference":"Generating an output response from a hosted model from a set of inputs.","other":"A lifecycle activity type whose description does not match currently defined values."}},"energyProviders":{"title":"Energy Providers","description":"The provider(s) of the energy consumed by the associated model development lifecycle activity.","type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{"title":"Activity Energy Cost","description":"The total energy cost associated with the model lifecycle activity.","$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"title":"CO2 Equivalent Cost","description":"The CO2 cost (debit) equivalent to the total energy cost.","$ref":"#/definitions/co2Measure"},"co2CostOffset":{"title":"CO2 Cost Offset","description":"The CO2 offset (credit) for the CO2 equivalent cost.","$ref":"#/definitions/co2Measure"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"energyMeasure":{"type":"object","title":"Energy Measure","description":"A measure of energy.","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number","title":"Value","description":"Quantity of energy."},"unit":{"type":"string","enum":["kWh"],"title":"Unit","description":"Unit of energy.","meta:enum":{"kWh":"Kilowatt-hour (kWh) is the energy delivered by one kilowatt (kW) of power for one hour (h)."}}}},"co2Measure":{"type":"object","title":"CO2 Measure","description":"A measure of carbon dioxide (CO2).","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number","title":"Value","description":"Quantity of carbon dioxide (CO2)."},"unit":{"type":"string","enum":["tCO2eq"],"title":"Unit","description":"Unit of carbon dioxide (CO2).","meta:enum":{"tCO2eq":"Tonnes (t) of carbon dioxide (CO2) equivalent (eq)."}}}},"energyProvider":{"type":"object","title":"Energy Provider","description":"Describes the physical provider of energy used for model development or operations.","required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the energy provider elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"description":{"type":"string","title":"Description","description":"A description of the energy provider."},"organization":{"type":"object","title":"Organization","description":"The organization that provides energy.","$ref":"#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"],"meta:enum":{"coal":"Energy produced by types of coal.","oil":"Petroleum products (primarily crude oil and its derivative fuel oils).","natural-gas":"Hydrocarbon gas liquids (HGL) that occur as gases at atmospheric pressure and as liquids under higher pressures including Natural gas (C5H12 and heavier), Ethane (C2H6), Propane (C3H8), etc.","nuclear":"Energy produced from the cores of atoms (i.e., through nuclear fission or fusion).","wind":"Energy produced from moving air.","solar":"Energy produced from the sun (i.e., solar radiation).","geothermal":"Energy produced from heat within the earth.","hydropower":"Energy produced from flowing water.","biofuel":"Liquid fuels produced from biomass feedstocks (i.e., organic materials such as plants or animals).","unknown":"The energy source is unknown.","other":"An energy source that is not listed."},"title":"Energy Source","description":"The energy source for the energy provider."},"energyProvided":{"$ref":"#/definitions/energyMeasure","title":"Energy Provided","description":"The energy provided by the energy source for an associated activity."},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}},"postalAddress":{"type":"object","title":"Postal address","description":"An address used to identify a contactable location.","additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the address elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"country":{"type":"string","title":"Country","description":"The country name or the two-letter ISO 3166-1 country code."},"region":{"type":"string","title":"Region","description":"The region or state in the country.","examples":["Texas"]},"locality":{"type":"string","title":"Locality","description":"The locality or city within the country.","examples":["Austin"]},"postOfficeBoxNumber":{"type":"string","title":"Post Office Box Number","description":"The post office box number.","examples":["901"]},"postalCode":{"type":"string","title":"Postal Code","description":"The postal code.","examples":["78758"]},"streetAddress":{"type":"string","title":"Street Address","description":"The street address.","examples":["100 Main Street"]}}},"formula":{"title":"Formula","description":"Describes workflows and resources that captures rules and other aspects of how the associated BOM component or service was formed.","type":"object","additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the formula elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"components":{"title":"Components","description":"Transient components that are used in tasks that constitute one or more of this formula's workflows","type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"title":"Services","description":"Transient services that are used in tasks that constitute one or more of this formula's workflows","type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"workflows":{"title":"Workflows","description":"List of workflows that can be declared to accomplish specific orchestrated goals and independently triggered.","$comment":"Different workflows can be designed to work together to perform end-to-end CI/CD builds and deployments.","type":"array","items":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"workflow":{"title":"Workflow","description":"A specialized orchestration task.","$comment":"Workflow are as task themselves and can trigger other workflow tasks.  These relationships can be modeled in the taskDependencies graph.","type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the workflow elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"title":"Tasks","description":"The tasks that comprise the workflow.","$comment":"Note that tasks can appear more than once as different instances (by name or UID).","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"title":"Task dependency graph","description":"The graph of dependencies between tasks within the workflow.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{"title":"Task types","description":"Indicates the types of activities performed by the set of workflow tasks.","$comment":"Currently, these types reflect common CI/CD actions.","type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"title":"Trigger","description":"The trigger that initiated the task.","$ref":"#/definitions/trigger"},"steps":{"title":"Steps","description":"The sequence of steps for the task.","type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"title":"Inputs","description":"Represents resources and data brought into a task at runtime by executor or task commands","examples":["a `configuration` file which was declared as a local `component` or `externalReference`"],"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"title":"Outputs","description":"Represents resources and data output from a task at runtime by executor or task commands","examples":["a log file or metrics data produced by the task"],"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"title":"Time start","description":"The date and time (timestamp) when the task started.","type":"string","format":"date-time"},"timeEnd":{"title":"Time end","description":"The date and time (timestamp) when the task ended.","type":"string","format":"date-time"},"workspaces":{"title":"Workspaces","description":"A set of named filesystem or data resource shareable by workflow tasks.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtimeTopology":{"title":"Runtime topology","description":"A graph of the component runtime topology for workflow's instance.","$comment":"A description of the runtime component and service topology.  This can describe a partial or complete topology used to host and execute the task (e.g., hardware, operating systems, configurations, etc.),","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"task":{"title":"Task","description":"Describes the inputs, sequence of steps and resources used to accomplish a task and its output.","$comment":"Tasks are building blocks for constructing assemble CI/CD workflows or pipelines.","type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the task elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"taskTypes":{"title":"Task types","description":"Indicates the types of activities performed by the set of workflow tasks.","$comment":"Currently, these types reflect common CI/CD actions.","type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"title":"Trigger","description":"The trigger that initiated the task.","$ref":"#/definitions/trigger"},"steps":{"title":"Steps","description":"The sequence of steps for the task.","type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"title":"Inputs","description":"Represents resources and data brought into a task at runtime by executor or task commands","examples":["a `configuration` file which was declared as a local `component` or `externalReference`"],"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"title":"Outputs","description":"Represents resources and data output from a task at runtime by executor or task commands","examples":["a log file or metrics data produced by the task"],"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"title":"Time start","description":"The date and time (timestamp) when the task started.","type":"string","format":"date-time"},"timeEnd":{"title":"Time end","description":"The date and time (timestamp) when the task ended.","type":"string","format":"date-time"},"workspaces":{"title":"Workspaces","description":"A set of named filesystem or data resource shareable by workflow tasks.","type":"array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"title":"Runtime topology","description":"A graph of the component runtime topology for task's instance.","$comment":"A description of the runtime component and service topology.  This can describe a partial or complete topology used to host and execute the task (e.g., hardware, operating systems, configurations, etc.),","type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"step":{"type":"object","description":"Executes specific commands or tools in order to accomplish its owning task as part of a sequence.","additionalProperties":false,"properties":{"name":{"title":"Name","description":"A name for the step.","type":"string"},"description":{"title":"Description","description":"A description of the step.","type":"string"},"commands":{"title":"Commands","description":"Ordered list of commands or directives for the step","type":"array","items":{"$ref":"#/definitions/command"}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"command":{"type":"object","additionalProperties":false,"properties":{"executed":{"title":"Executed","description":"A text representation of the executed command.","type":"string"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"workspace":{"title":"Workspace","description":"A named filesystem or data resource shareable by workflow tasks.","type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the workspace elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"aliases":{"title":"Aliases","description":"The names for the workspace as referenced by other workflow tasks. Effectively, a name mapping so other tasks can use their own local name in their steps.","type":"array","items":{"type":"string"}},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"accessMode":{"title":"Access mode","description":"Describes the read-write access control for the workspace relative to the owning resource instance.","type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"title":"Mount path","description":"A path to a location on disk where the workspace will be available to the associated task's steps.","type":"string"},"managedDataType":{"title":"Managed data type","description":"The name of a domain-specific data type the workspace represents.","$comment":"This property is for CI/CD frameworks that are able to provide access to structured, managed data at a more granular level than a filesystem.","examples":["ConfigMap","Secret"],"type":"string"},"volumeRequest":{"title":"Volume request","description":"Identifies the reference to the request for a specific volume type and parameters.","examples":["a kubernetes Persistent Volume Claim (PVC) name"],"type":"string"},"volume":{"title":"Volume","description":"Information about the actual volume instance allocated to the workspace.","$comment":"The actual volume allocated may be different than the request.","examples":["see https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],"$ref":"#/definitions/volume"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"volume":{"title":"Volume","description":"An identifiable, logical unit of data storage tied to a physical device.","type":"object","additionalProperties":false,"properties":{"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the volume instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the volume instance","type":"string"},"mode":{"title":"Mode","description":"The mode for the volume instance.","type":"string","enum":["filesystem","block"],"default":"filesystem"},"path":{"title":"Path","description":"The underlying path created from the actual volume.","type":"string"},"sizeAllocated":{"title":"Size allocated","description":"The allocated size of the volume accessible to the associated workspace. This should include the scalar size as well as IEC standard unit in either decimal or binary form.","examples":["10GB","2Ti","1Pi"],"type":"string"},"persistent":{"title":"Persistent","description":"Indicates if the volume persists beyond the life of the resource it is associated with.","type":"boolean"},"remote":{"title":"Remote","description":"Indicates if the volume is remotely (i.e., network) attached.","type":"boolean"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"trigger":{"title":"Trigger","description":"Represents a resource that can conditionally activate (or fire) tasks based upon associated events and their data.","type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the trigger elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"type":{"title":"Type","description":"The source type of event which caused the trigger to fire.","type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"title":"Event","description":"The event data that caused the associated trigger to activate.","$ref":"#/definitions/event"},"conditions":{"type":"array","title":"Conditions","description":"A list of conditions used to determine if a trigger should be activated.","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeActivated":{"title":"Time activated","description":"The date and time (timestamp) when the trigger was activated.","type":"string","format":"date-time"},"inputs":{"title":"Inputs","description":"Represents resources and data brought into a task at runtime by executor or task commands","examples":["a `configuration` file which was declared as a local `component` or `externalReference`"],"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"title":"Outputs","description":"Represents resources and data output from a task at runtime by executor or task commands","examples":["a log file or metrics data produced by the task"],"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"event":{"title":"Event","description":"Represents something that happened that may trigger a response.","type":"object","additionalProperties":false,"properties":{"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier of the event.","type":"string"},"description":{"title":"Description","description":"A description of the event.","type":"string"},"timeReceived":{"title":"Time Received","description":"The date and time (timestamp) when the event was received.","type":"string","format":"date-time"},"data":{"title":"Data","description":"Encoding of the raw event data.","$ref":"#/definitions/attachment"},"source":{"title":"Source","description":"References the component or service that was the source of the event","$ref":"#/definitions/resourceReferenceChoice"},"target":{"title":"Target","description":"References the component or service that was the target of the event","$ref":"#/definitions/resourceReferenceChoice"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"inputType":{"title":"Input type","description":"Type that represents various input data types and formats.","type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"title":"Source","description":"A reference to the component or service that provided the input to the task (e.g., reference to a service with data flow value of `inbound`)","examples":["source code repository","database"],"$ref":"#/definitions/resourceReferenceChoice"},"target":{"title":"Target","description":"A reference to the component or service that received or stored the input if not the task itself (e.g., a local, named storage workspace)","examples":["workspace","directory"],"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"title":"Resource","description":"A reference to an independent resource provided as an input to a task by the workflow runtime.","examples":["a reference to a configuration file in a repository (i.e., a bom-ref)","a reference to a scanning service used in a task (i.e., a bom-ref)"],"$ref":"#/definitions/resourceReferenceChoice"},"parameters":{"title":"Parameters","description":"Inputs that have the form of parameters with names and values.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/parameter"}},"environmentVars":{"title":"Environment variables","description":"Inputs that have the form of parameters with names and values.","type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]}},"data":{"title":"Data","description":"Inputs that have the form of data.","$ref":"#/definitions/attachment"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"outputType":{"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"title":"Type","description":"Describes the type of data output.","type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"title":"Source","description":"Component or service that generated or provided the output from the task (e.g., a build tool)","$ref":"#/definitions/resourceReferenceChoice"},"target":{"title":"Target","description":"Component or service that received the output from the task (e.g., reference to an artifactory service with data flow value of `outbound`)","examples":["a log file described as an `externalReference` within its target domain."],"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"title":"Resource","description":"A reference to an independent resource generated as output by the task.","examples":["configuration file","source code","scanning service"],"$ref":"#/definitions/resourceReferenceChoice"},"data":{"title":"Data","description":"Outputs that have the form of data.","$ref":"#/definitions/attachment"},"environmentVars":{"title":"Environment variables","description":"Outputs that have the form of environment variables.","type":"array","items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"resourceReferenceChoice":{"title":"Resource reference choice","description":"A reference to a locally defined resource (e.g., a bom-ref) or an externally accessible resource.","$comment":"Enables reference to a resource that participates in a workflow; using either internal (bom-ref) or external (externalReference) types.","type":"object","additionalProperties":false,"properties":{"ref":{"title":"BOM Reference","description":"References an object by its bom-ref attribute","anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"externalReference":{"title":"External reference","description":"Reference to an externally accessible resource.","$ref":"#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]},"condition":{"title":"Condition","description":"A condition that was used to determine a trigger should be activated.","type":"object","additionalProperties":false,"properties":{"description":{"title":"Description","description":"Describes the set of conditions which cause the trigger to activate.","type":"string"},"expression":{"title":"Expression","description":"The logical expression that was evaluated that determined the trigger should be fired.","type":"string"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}},"taskType":{"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"],"meta:enum":{"copy":"A task that copies software or data used to accomplish other tasks in the workflow.","clone":"A task that clones a software repository into the workflow in order to retrieve its source code or data for use in a build step.","lint":"A task that checks source code for programmatic and stylistic errors.","scan":"A task that performs a scan against source code, or built or deployed components and services. Scans are typically run to gather or test for security vulnerabilities or policy compliance.","merge":"A task that merges changes or fixes into source code prior to a build step in the workflow.","build":"A task that builds the source code, dependencies and/or data into an artifact that can be deployed to and executed on target systems.","test":"A task that verifies the functionality of a component or service.","deliver":"A task that delivers a built artifact to one or more target repositories or storage systems.","deploy":"A task that deploys a built artifact for execution on one or more target systems.","release":"A task that releases a built, versioned artifact to a target repository or distribution system.","clean":"A task that cleans unnecessary tools, build artifacts and/or data from workflow storage.","other":"A workflow task that does not match current task type definitions."}},"parameter":{"title":"Parameter","description":"A representation of a functional parameter.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name of the parameter.","type":"string"},"value":{"title":"Value","description":"The value of the parameter.","type":"string"},"dataType":{"title":"Data type","description":"The data type of the parameter.","type":"string"}}},"componentIdentityEvidence":{"type":"object","title":"Identity Evidence","description":"Evidence that substantiates the identity of a component.","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"],"title":"Field","description":"The identity field of the component which the evidence describes."},"confidence":{"type":"number","minimum":0,"maximum":1,"title":"Confidence","description":"The overall confidence of the evidence from 0 - 1, where 1 is 100% confidence."},"concludedValue":{"type":"string","title":"Concluded Value","description":"The value of the field (cpe, purl, etc) that has been concluded based on the aggregate of all methods (if available)."},"methods":{"type":"array","title":"Methods","description":"The methods used to extract and/or analyze the evidence.","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"title":"Technique","description":"The technique used in this method of analysis.","type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1,"title":"Confidence","description":"The confidence of the evidence from 0 - 1, where 1 is 100% confidence. Confidence is specific to the technique used. Each technique of analysis can have independent confidence."},"value":{"type":"string","title":"Value","description":"The value or contents of the evidence."}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"BOM References","description":"The object in the BOM identified by its bom-ref. This is often a component or service but may be any object type supporting bom-refs. Tools used for analysis should already be defined in the BOM, either in the metadata/tools, components, or formulation."}}},"standard":{"type":"object","title":"Standard","description":"A standard may consist of regulations, industry or organizational-specific standards, maturity models, best practices, or any other requirements which can be evaluated against or attested to.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"name":{"type":"string","title":"Name","description":"The name of the standard. This will often be a shortened, single name of the standard."},"version":{"type":"string","title":"Version","description":"The version of the standard."},"description":{"type":"string","title":"Description","description":"The description of the standard."},"owner":{"type":"string","title":"Owner","description":"The owner of the standard, often the entity responsible for its release."},"requirements":{"type":"array","title":"Requirements","description":"The list of requirements comprising the standard.","items":{"type":"object","title":"Requirement","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"identifier":{"type":"string","title":"Identifier","description":"The unique identifier used in the standard to identify a specific requirement. This should match what is in the standard and should not be the requirements bom-ref."},"title":{"type":"string","title":"Title","description":"The title of the requirement."},"text":{"type":"string","title":"Text","description":"The textual content of the requirement."},"descriptions":{"type":"array","title":"Descriptions","description":"The supplemental text that provides additional guidance or context to the requirement, but is not directly part of the requirement.","items":{"type":"string"}},"openCre":{"type":"array","title":"OWASP OpenCRE Identifier(s)","description":"The Common Requirements Enumeration (CRE) identifier(s). CRE is a structured and standardized framework for uniting security standards and guidelines. CRE links each section of a resource to a shared topic identifier (a Common Requirement). Through this shared topic link, all resources map to each other. Use of CRE promotes clear and unambiguous communication among stakeholders.","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$","examples":["CRE:764-507"]}},"parent":{"$ref":"#/definitions/refLinkType","title":"Parent BOM Reference","description":"The optional `bom-ref` to a parent requirement. This establishes a hierarchy of requirements. Top-level requirements must not define a parent. Only child requirements should define parents."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant, but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}}},"levels":{"type":"array","title":"Levels","description":"The list of levels associated with the standard. Some standards have different levels of compliance.","items":{"type":"object","title":"Level","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"identifier":{"type":"string","title":"Identifier","description":"The identifier used in the standard to identify a specific level."},"title":{"type":"string","title":"Title","description":"The title of the level."},"description":{"type":"string","title":"Description","description":"The description of the level."},"requirements":{"type":"array","title":"Requirements","description":"The list of requirement `bom-ref`s that comprise the level.","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}},"signature":{"$ref":"jsf-0.82.SNAPSHOT.schema.json#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."},"cryptoProperties":{"type":"object","title":"Cryptographic Properties","description":"Cryptographic assets have properties that uniquely define them and that make them actionable for further reasoning. As an example, it makes a difference if one knows the algorithm family (e.g. AES) or the specific variant or instantiation (e.g. AES-128-GCM). This is because the security level and the algorithm primitive (authenticated encryption) are only defined by the definition of the algorithm variant. The presence of a weak cryptographic algorithm like SHA1 vs. HMAC-SHA1 also makes a difference.","additionalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","title":"Asset Type","description":"Cryptographic assets occur in several forms. Algorithms and protocols are most commonly implemented in specialized cryptographic libraries. They may, however, also be 'hardcoded' in software components. Certificates and related cryptographic material like keys, tokens, secrets or passwords are other cryptographic assets to be modelled.","enum":["algorithm","certificate","protocol","related-crypto-material"],"meta:enum":{"algorithm":"Mathematical function commonly used for data encryption, authentication, and digital signatures.","certificate":"An electronic document that is used to provide the identity or validate a public key.","protocol":"A set of rules and guidelines that govern the behavior and communication with each other.","related-crypto-material":"Other cryptographic assets related to algorithms, certificates, and protocols such as keys and tokens."}},"algorithmProperties":{"type":"object","title":"Algorithm Properties","description":"Additional properties specific to a cryptographic algorithm.","additionalProperties":false,"properties":{"primitive":{"type":"string","title":"primitive","description":"Cryptographic building blocks used in higher-level cryptographic systems and protocols. Primitives represent different cryptographic routines: deterministic random bit generators (drbg, e.g. CTR_DRBG from NIST SP800-90A-r1), message authentication codes (mac, e.g. HMAC-SHA-256), blockciphers (e.g. AES), streamciphers (e.g. Salsa20), signatures (e.g. ECDSA), hash functions (e.g. SHA-256), public-key encryption schemes (pke, e.g. RSA), extended output functions (xof, e.g. SHAKE256), key derivation functions (e.g. pbkdf2), key agreement algorithms (e.g. ECDH), key encapsulation mechanisms (e.g. ML-KEM), authenticated encryption (ae, e.g. AES-GCM) and the combination of multiple algorithms (combiner, e.g. SP800-56Cr2).","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"],"meta:enum":{"drbg":"Deterministic Random Bit Generator (DRBG) is a type of pseudorandom number generator designed to produce a sequence of bits from an initial seed value. DRBGs are commonly used in cryptographic applications where reproducibility of random values is important.","mac":"In cryptography, a Message Authentication Code (MAC) is information used for authenticating and integrity-checking a message.","block-cipher":"A block cipher is a symmetric key algorithm that operates on fixed-size blocks of data. It encrypts or decrypts the data in block units, providing confidentiality. Block ciphers are widely used in various cryptographic modes and protocols for secure data transmission.","stream-cipher":"A stream cipher is a symmetric key cipher where plaintext digits are combined with a pseudorandom cipher digit stream (keystream).","signature":"In cryptography, a signature is a digital representation of a message or data that proves its origin, identity, and integrity. Digital signatures are generated using cryptographic algorithms and are widely used for authentication and verification in secure communication.","hash":"A hash function is a mathematical algorithm that takes an input (or 'message') and produces a fixed-size string of characters, which is typically a hash value. Hash functions are commonly used in various cryptographic applications, including data integrity verification and password hashing.","pke":"Public Key Encryption (PKE) is a type of encryption that uses a pair of public and private keys for secure communication. The public key is used for encryption, while the private key is used for decryption. PKE is a fundamental component of public-key cryptography.","xof":"An XOF is an extendable output function that can take arbitrary input and creates a stream of output, up to a limit determined by the size of the internal state of the hash function that underlies the XOF.","kdf":"A Key Derivation Function (KDF) derives key material from another source of entropy while preserving the entropy of the input.","key-agree":"In cryptography, a key-agreement is a protocol whereby two or more parties agree on a cryptographic key in such a way that both influence the outcome.","kem":"A Key Encapsulation Mechanism (KEM) algorithm is a mechanism for transporting random keying material to a recipient using the recipient's public key.","ae":"Authenticated Encryption (AE) is a cryptographic process that provides both confidentiality and data integrity. It ensures that the encrypted data has not been tampered with and comes from a legitimate source. AE is commonly used in secure communication protocols.","combiner":"A combiner aggregates many candidates for a cryptographic primitive and generates a new candidate for the same primitive.","other":"Another primitive type.","unknown":"The primitive is not known."}},"parameterSetIdentifier":{"type":"string","title":"Parameter Set Identifier","description":"An identifier for the parameter set of the cryptographic algorithm. Examples: in AES128, '128' identifies the key length in bits, in SHA256, '256' identifies the digest length, '128' in SHAKE128 identifies its maximum security level in bits, and 'SHA2-128s' identifies a parameter set used in SLH-DSA (FIPS205)."},"curve":{"type":"string","title":"Elliptic Curve","description":"The specific underlying Elliptic Curve (EC) definition employed which is an indicator of the level of security strength, performance and complexity. Absent an authoritative source of curve names, CycloneDX recommends using curve names as defined at [https://neuromancer.sk/std/](https://neuromancer.sk/std/), the source of which can be found at [https://github.com/J08nY/std-curves](https://github.com/J08nY/std-curves)."},"executionEnvironment":{"type":"string","title":"Execution Environment","description":"The target and execution environment in which the algorithm is implemented in.","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"],"meta:enum":{"software-plain-ram":"A software implementation running in plain unencrypted RAM.","software-encrypted-ram":"A software implementation running in encrypted RAM.","software-tee":"A software implementation running in a trusted execution environment.","hardware":"A hardware implementation.","other":"Another implementation environment.","unknown":"The execution environment is not known."}},"implementationPlatform":{"type":"string","title":"Implementation platform","description":"The target platform for which the algorithm is implemented. The implementation can be 'generic', running on any platform or for a specific platform.","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","title":"Certification Level","description":"The certification that the implementation of the cryptographic algorithm has received, if any. Certifications include revisions and levels of FIPS 140 or Common Criteria of different Extended Assurance Levels (CC-EAL).","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"],"meta:enum":{"none":"No certification obtained","fips140-1-l1":"FIPS 140-1 Level 1","fips140-1-l2":"FIPS 140-1 Level 2","fips140-1-l3":"FIPS 140-1 Level 3","fips140-1-l4":"FIPS 140-1 Level 4","fips140-2-l1":"FIPS 140-2 Level 1","fips140-2-l2":"FIPS 140-2 Level 2","fips140-2-l3":"FIPS 140-2 Level 3","fips140-2-l4":"FIPS 140-2 Level 4","fips140-3-l1":"FIPS 140-3 Level 1","fips140-3-l2":"FIPS 140-3 Level 2","fips140-3-l3":"FIPS 140-3 Level 3","fips140-3-l4":"FIPS 140-3 Level 4","cc-eal1":"Common Criteria - Evaluation Assurance Level 1","cc-eal1+":"Common Criteria - Evaluation Assurance Level 1 (Augmented)","cc-eal2":"Common Criteria - Evaluation Assurance Level 2","cc-eal2+":"Common Criteria - Evaluation Assurance Level 2 (Augmented)","cc-eal3":"Common Criteria - Evaluation Assurance Level 3","cc-eal3+":"Common Criteria - Evaluation Assurance Level 3 (Augmented)","cc-eal4":"Common Criteria - Evaluation Assurance Level 4","cc-eal4+":"Common Criteria - Evaluation Assurance Level 4 (Augmented)","cc-eal5":"Common Criteria - Evaluation Assurance Level 5","cc-eal5+":"Common Criteria - Evaluation Assurance Level 5 (Augmented)","cc-eal6":"Common Criteria - Evaluation Assurance Level 6","cc-eal6+":"Common Criteria - Evaluation Assurance Level 6 (Augmented)","cc-eal7":"Common Criteria - Evaluation Assurance Level 7","cc-eal7+":"Common Criteria - Evaluation Assurance Level 7 (Augmented)","other":"Another certification","unknown":"The certification level is not known"}}},"mode":{"type":"string","title":"Mode","description":"The mode of operation in which the cryptographic algorithm (block cipher) is used.","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"],"meta:enum":{"cbc":"Cipher block chaining","ecb":"Electronic codebook","ccm":"Counter with cipher block chaining message authentication code","gcm":"Galois/counter","cfb":"Cipher feedback","ofb":"Output feedback","ctr":"Counter","other":"Another mode of operation","unknown":"The mode of operation is not known"}},"padding":{"type":"string","title":"Padding","description":"The padding scheme that is used for the cryptographic algorithm.","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"],"meta:enum":{"pkcs5":"Public Key Cryptography Standard: Password-Based Cryptography","pkcs7":"Public Key Cryptography Standard: Cryptographic Message Syntax","pkcs1v15":"Public Key Cryptography Standard: RSA Cryptography v1.5","oaep":"Optimal asymmetric encryption padding","raw":"Raw","other":"Another padding scheme","unknown":"The padding scheme is not known"}},"cryptoFunctions":{"type":"array","title":"Cryptographic functions","description":"The cryptographic functions implemented by the cryptographic algorithm.","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","title":"classical security level","description":"The classical security level that a cryptographic algorithm provides (in bits).","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","title":"NIST security strength category","description":"The NIST security strength category as defined in https://csrc.nist.gov/projects/post-quantum-cryptography/post-quantum-cryptography-standardization/evaluation-criteria/security-(evaluation-criteria). A value of 0 indicates that none of the categories are met.","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","title":"Certificate Properties","description":"Properties for cryptographic assets of asset type 'certificate'","additionalProperties":false,"properties":{"subjectName":{"type":"string","title":"Subject Name","description":"The subject name for the certificate"},"issuerName":{"type":"string","title":"Issuer Name","description":"The issuer name for the certificate"},"notValidBefore":{"type":"string","format":"date-time","title":"Not Valid Before","description":"The date and time according to ISO-8601 standard from which the certificate is valid"},"notValidAfter":{"type":"string","format":"date-time","title":"Not Valid After","description":"The date and time according to ISO-8601 standard from which the certificate is not valid anymore"},"signatureAlgorithmRef":{"$ref":"#/definitions/refType","title":"Algorithm Reference","description":"The bom-ref to signature algorithm used by the certificate"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType","title":"Key reference","description":"The bom-ref to the public key of the subject"},"certificateFormat":{"type":"string","title":"Certificate Format","description":"The format of the certificate","examples":["X.509","PEM","DER","CVC"]},"certificateExtension":{"type":"string","title":"Certificate File Extension","description":"The file extension of the certificate","examples":["crt","pem","cer","der","p12"]}}},"relatedCryptoMaterialProperties":{"type":"object","title":"Related Cryptographic Material Properties","description":"Properties for cryptographic assets of asset type: `related-crypto-material`","additionalProperties":false,"properties":{"type":{"type":"string","title":"relatedCryptoMaterialType","description":"The type for the related cryptographic material","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"],"meta:enum":{"private-key":"The confidential key of a key pair used in asymmetric cryptography.","public-key":"The non-confidential key of a key pair used in asymmetric cryptography.","secret-key":"A key used to encrypt and decrypt messages in symmetric cryptography.","key":"A piece of information, usually an octet string, which, when processed through a cryptographic algorithm, processes cryptographic data.","ciphertext":"The result of encryption performed on plaintext using an algorithm (or cipher).","signature":"A cryptographic value that is calculated from the data and a key known only by the signer.","digest":"The output of the hash function.","initialization-vector":"A fixed-size random or pseudo-random value used as an input parameter for cryptographic algorithms.","nonce":"A random or pseudo-random number that can only be used once in a cryptographic communication.","seed":"The input to a pseudo-random number generator. Different seeds generate different pseudo-random sequences.","salt":"A value used in a cryptographic process, usually to ensure that the results of computations for one instance cannot be reused by an attacker.","shared-secret":"A piece of data known only to the parties involved, in a secure communication.","tag":"A message authentication code (MAC), sometimes known as an authentication tag, is a short piece of information used for authenticating and integrity-checking a message.","additional-data":"An unspecified collection of data with relevance to cryptographic activity.","password":"A secret word, phrase, or sequence of characters used during authentication or authorization.","credential":"Establishes the identity of a party to communication, usually in the form of cryptographic keys or passwords.","token":"An object encapsulating a security identity.","other":"Another type of cryptographic asset.","unknown":"The type of cryptographic asset is not known."}},"id":{"type":"string","title":"ID","description":"The optional unique identifier for the related cryptographic material."},"state":{"type":"string","title":"State","description":"The key state as defined by NIST SP 800-57.","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType","title":"Algorithm Reference","description":"The bom-ref to the algorithm used to generate the related cryptographic material."},"creationDate":{"type":"string","format":"date-time","title":"Creation Date","description":"The date and time (timestamp) when the related cryptographic material was created."},"activationDate":{"type":"string","format":"date-time","title":"Activation Date","description":"The date and time (timestamp) when the related cryptographic material was activated."},"updateDate":{"type":"string","format":"date-time","title":"Update Date","description":"The date and time (timestamp) when the related cryptographic material was updated."},"expirationDate":{"type":"string","format":"date-time","title":"Expiration Date","description":"The date and time (timestamp) when the related cryptographic material expires."},"value":{"type":"string","title":"Value","description":"The associated value of the cryptographic material."},"size":{"type":"integer","title":"Size","description":"The size of the cryptographic asset (in bits)."},"format":{"type":"string","title":"Format","description":"The format of the related cryptographic material (e.g. P8, PEM, DER)."},"securedBy":{"$ref":"#/definitions/securedBy","title":"Secured By","description":"The mechanism by which the cryptographic asset is secured by."}}},"protocolProperties":{"type":"object","title":"Protocol Properties","description":"Properties specific to cryptographic assets of type: `protocol`.","additionalProperties":false,"properties":{"type":{"type":"string","title":"Type","description":"The concrete protocol type.","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"],"meta:enum":{"tls":"Transport Layer Security","ssh":"Secure Shell","ipsec":"Internet Protocol Security","ike":"Internet Key Exchange","sstp":"Secure Socket Tunneling Protocol","wpa":"Wi-Fi Protected Access","other":"Another protocol type","unknown":"The protocol type is not known"}},"version":{"type":"string","title":"Protocol Version","description":"The version of the protocol.","examples":["1.0","1.2","1.99"]},"cipherSuites":{"type":"array","title":"Cipher Suites","description":"A list of cipher suites related to the protocol.","items":{"$ref":"#/definitions/cipherSuite","title":"Cipher Suite"}},"ikev2TransformTypes":{"type":"object","title":"IKEv2 Transform Types","description":"The IKEv2 transform types supported (types 1-4), defined in [RFC 7296 section 3.3.2](https://www.ietf.org/rfc/rfc7296.html#section-3.3.2), and additional properties.","additionalProperties":false,"properties":{"encr":{"$ref":"#/definitions/cryptoRefArray","title":"Encryption Algorithm (ENCR)","description":"Transform Type 1: encryption algorithms"},"prf":{"$ref":"#/definitions/cryptoRefArray","title":"Pseudorandom Function (PRF)","description":"Transform Type 2: pseudorandom functions"},"integ":{"$ref":"#/definitions/cryptoRefArray","title":"Integrity Algorithm (INTEG)","description":"Transform Type 3: integrity algorithms"},"ke":{"$ref":"#/definitions/cryptoRefArray","title":"Key Exchange Method (KE)","description":"Transform Type 4: Key Exchange Method (KE) per [RFC 9370](https://www.ietf.org/rfc/rfc9370.html), formerly called Diffie-Hellman Group (D-H)."},"esn":{"type":"boolean","title":"Extended Sequence Numbers (ESN)","description":"Specifies if an Extended Sequence Number (ESN) is used."},"auth":{"$ref":"#/definitions/cryptoRefArray","title":"IKEv2 Authentication method","description":"IKEv2 Authentication method"}}},"cryptoRefArray":{"$ref":"#/definitions/cryptoRefArray","title":"Cryptographic References","description":"A list of protocol-related cryptographic assets"}}},"oid":{"type":"string","title":"OID","description":"The object identifier (OID) of the cryptographic asset."}}},"cipherSuite":{"type":"object","title":"Cipher Suite","description":"Object representing a cipher suite","additionalProperties":false,"properties":{"name":{"type":"string","title":"Common Name","description":"A common name for the cipher suite.","examples":["TLS_DHE_RSA_WITH_AES_128_CCM"]},"algorithms":{"type":"array","title":"Related Algorithms","description":"A list of algorithms related to the cipher suite.","items":{"$ref":"#/definitions/refType","title":"Algorithm reference","description":"The bom-ref to algorithm cryptographic asset."}},"identifiers":{"type":"array","title":"Cipher Suite Identifiers","description":"A list of common identifiers for the cipher suite.","items":{"type":"string","title":"identifier","description":"Cipher suite identifier","examples":["0xC0","0x9E"]}}}},"cryptoRefArray":{"type":"array","items":{"$ref":"#/definitions/refType"}},"securedBy":{"type":"object","title":"Secured By","description":"Specifies the mechanism by which the cryptographic asset is secured by","additionalProperties":false,"properties":{"mechanism":{"type":"string","title":"Mechanism","description":"Specifies the mechanism by which the cryptographic asset is secured by.","examples":["HSM","TPM","SGX","Software","None"]},"algorithmRef":{"$ref":"#/definitions/refType","title":"Algorithm Reference","description":"The bom-ref to the algorithm."}}},"tags":{"type":"array","items":{"type":"string"},"title":"Tags","description":"Textual strings that aid in discovery, search, and retrieval of the associated object. Tags often serve as a way to group or categorize similar or related objects by various attributes.","examples":["json-parser","object-persistence","text-to-image","translation","object-detection"]}}};
const func3 = Object.prototype.hasOwnProperty;
const func0 = require("../unique-items.cjs");
const pattern0 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const schema7 = {"type":"object","title":"BOM Metadata","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The date and time (timestamp) when the BOM was created."},"lifecycles":{"type":"array","title":"Lifecycles","description":"Lifecycles communicate the stage(s) in which data in the BOM was captured. Different types of data may be available at various phases of a lifecycle, such as the Software Development Lifecycle (SDLC), IT Asset Management (ITAM), and Software Asset Management (SAM). Thus, a BOM may include data specific to or only obtainable in a given lifecycle.","items":{"type":"object","title":"Lifecycle","description":"The product lifecycle(s) that this BOM represents.","oneOf":[{"title":"Pre-Defined Phase","required":["phase"],"additionalProperties":false,"properties":{"phase":{"type":"string","title":"Phase","description":"A pre-defined phase in the product lifecycle.","enum":["design","pre-build","build","post-build","operations","discovery","decommission"],"meta:enum":{"design":"BOM produced early in the development lifecycle containing an inventory of components and services that are proposed or planned to be used. The inventory may need to be procured, retrieved, or resourced prior to use.","pre-build":"BOM consisting of information obtained prior to a build process and may contain source files and development artifacts and manifests. The inventory may need to be resolved and retrieved prior to use.","build":"BOM consisting of information obtained during a build process where component inventory is available for use. The precise versions of resolved components are usually available at this time as well as the provenance of where the components were retrieved from.","post-build":"BOM consisting of information obtained after a build process has completed and the resulting components(s) are available for further analysis. Built components may exist as the result of a CI/CD process, may have been installed or deployed to a system or device, and may need to be retrieved or extracted from the system or device.","operations":"BOM produced that represents inventory that is running and operational. This may include staging or production environments and will generally encompass multiple SBOMs describing the applications and operating system, along with HBOMs describing the hardware that makes up the system. Operations Bill of Materials (OBOM) can provide full-stack inventory of runtime environments, configurations, and additional dependencies.","discovery":"BOM consisting of information observed through network discovery providing point-in-time enumeration of embedded, on-premise, and cloud-native services such as server applications, connected devices, microservices, and serverless functions.","decommission":"BOM containing inventory that will be, or has been retired from operations."}}}},{"title":"Custom Phase","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","title":"Name","description":"The name of the lifecycle phase"},"description":{"type":"string","title":"Description","description":"The description of the lifecycle phase"}}}]}},"tools":{"title":"Tools","description":"The tool(s) used in the creation, enrichment, and validation of the BOM.","oneOf":[{"type":"object","title":"Tools","description":"The tool(s) used in the creation, enrichment, and validation of the BOM.","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components used as tools."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services used as tools. This may include microservices, function-as-a-service, and other types of network or intra-process services."}}},{"type":"array","title":"Tools (legacy)","description":"[Deprecated] The tool(s) used in the creation, enrichment, and validation of the BOM.","items":{"$ref":"#/definitions/tool"}}]},"manufacturer":{"title":"BOM Manufacturer","description":"The organization that created the BOM.\nManufacturer is common in BOMs created through automated processes. BOMs created through manual means may have `@.authors` instead.","$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","title":"BOM Authors","description":"The person(s) who created the BOM.\nAuthors are common in BOMs created through manual processes. BOMs created through automated means may have `@.manufacturer` instead.","items":{"$ref":"#/definitions/organizationalContact"}},"component":{"title":"Component","description":"The component that the BOM describes.","$ref":"#/definitions/component"},"manufacture":{"deprecated":true,"title":"Component Manufacture (legacy)","description":"[Deprecated] This will be removed in a future version. Use the `@.component.manufacturer` instead.\nThe organization that manufactured the component that the BOM describes.","$ref":"#/definitions/organizationalEntity"},"supplier":{"title":"Supplier","description":" The organization that supplied the component that the BOM describes. The supplier may often be the manufacturer, but may also be a distributor or repackager.","$ref":"#/definitions/organizationalEntity"},"licenses":{"title":"BOM License(s)","description":"The license information for the BOM document.\nThis may be different from the license(s) of the component(s) that the BOM describes.","$ref":"#/definitions/licenseChoice"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const schema8 = {"type":"object","title":"Component","required":["type","name"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"],"meta:enum":{"application":"A software application. Refer to [https://en.wikipedia.org/wiki/Application_software](https://en.wikipedia.org/wiki/Application_software) for information about applications.","framework":"A software framework. Refer to [https://en.wikipedia.org/wiki/Software_framework](https://en.wikipedia.org/wiki/Software_framework) for information on how frameworks vary slightly from libraries.","library":"A software library. Refer to [https://en.wikipedia.org/wiki/Library_(computing)](https://en.wikipedia.org/wiki/Library_(computing)) for information about libraries. All third-party and open source reusable components will likely be a library. If the library also has key features of a framework, then it should be classified as a framework. If not, or is unknown, then specifying library is recommended.","container":"A packaging and/or runtime format, not specific to any particular technology, which isolates software inside the container from software outside of a container through virtualization technology. Refer to [https://en.wikipedia.org/wiki/OS-level_virtualization](https://en.wikipedia.org/wiki/OS-level_virtualization).","platform":"A runtime environment which interprets or executes software. This may include runtimes such as those that execute bytecode or low-code/no-code application platforms.","operating-system":"A software operating system without regard to deployment model (i.e. installed on physical hardware, virtual machine, image, etc) Refer to [https://en.wikipedia.org/wiki/Operating_system](https://en.wikipedia.org/wiki/Operating_system).","device":"A hardware device such as a processor or chip-set. A hardware device containing firmware SHOULD include a component for the physical hardware itself and another component of type 'firmware' or 'operating-system' (whichever is relevant), describing information about the software running on the device. See also the list of [known device properties](https://github.com/CycloneDX/cyclonedx-property-taxonomy/blob/main/cdx/device.md).","device-driver":"A special type of software that operates or controls a particular type of device. Refer to [https://en.wikipedia.org/wiki/Device_driver](https://en.wikipedia.org/wiki/Device_driver).","firmware":"A special type of software that provides low-level control over a device's hardware. Refer to [https://en.wikipedia.org/wiki/Firmware](https://en.wikipedia.org/wiki/Firmware).","file":"A computer file. Refer to [https://en.wikipedia.org/wiki/Computer_file](https://en.wikipedia.org/wiki/Computer_file) for information about files.","machine-learning-model":"A model based on training data that can make predictions or decisions without being explicitly programmed to do so.","data":"A collection of discrete values that convey information.","cryptographic-asset":"A cryptographic asset including algorithms, protocols, certificates, keys, tokens, and secrets."},"title":"Component Type","description":"Specifies the type of component. For software components, classify as application if no more specific appropriate classification is available or cannot be determined for the component.","examples":["library"]},"mime-type":{"type":"string","title":"Mime-Type","description":"The optional mime-type of the component. When used on file components, the mime-type can provide additional context about the kind of file being represented, such as an image, font, or executable. Some library or framework components may also have an associated mime-type.","examples":["image/jpeg"],"pattern":"^[-+a-z0-9.]+/[-+a-z0-9.]+$"},"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the component elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"supplier":{"title":"Component Supplier","description":" The organization that supplied the component. The supplier may often be the manufacturer, but may also be a distributor or repackager.","$ref":"#/definitions/organizationalEntity"},"manufacturer":{"title":"Component Manufacturer","description":"The organization that created the component.\nManufacturer is common in components created through automated processes. Components created through manual means may have `@.authors` instead.","$ref":"#/definitions/organizationalEntity"},"authors":{"type":"array","title":"Component Authors","description":"The person(s) who created the component.\nAuthors are common in components created through manual processes. Components created through automated means may have `@.manufacturer` instead.","items":{"$ref":"#/definitions/organizationalContact"}},"author":{"deprecated":true,"type":"string","title":"Component Author (legacy)","description":"[Deprecated] This will be removed in a future version. Use `@.authors` or `@.manufacturer` instead.\nThe person(s) or organization(s) that authored the component","examples":["Acme Inc"]},"publisher":{"type":"string","title":"Component Publisher","description":"The person(s) or organization(s) that published the component","examples":["Acme Inc"]},"group":{"type":"string","title":"Component Group","description":"The grouping name or identifier. This will often be a shortened, single name of the company or project that produced the component, or the source package or domain name. Whitespace and special characters should be avoided. Examples include: apache, org.apache.commons, and apache.org.","examples":["com.acme"]},"name":{"type":"string","title":"Component Name","description":"The name of the component. This will often be a shortened, single name of the component. Examples: commons-lang3 and jquery","examples":["tomcat-catalina"]},"version":{"$ref":"#/definitions/version","title":"Component Version","description":"The component version. The version should ideally comply with semantic versioning but is not enforced."},"description":{"type":"string","title":"Component Description","description":"Specifies a description for the component"},"scope":{"type":"string","enum":["required","optional","excluded"],"meta:enum":{"required":"The component is required for runtime","optional":"The component is optional at runtime. Optional components are components that are not capable of being called due to them not being installed or otherwise accessible by any means. Components that are installed but due to configuration or other restrictions are prohibited from being called must be scoped as 'required'.","excluded":"Components that are excluded provide the ability to document component usage for test and other non-runtime purposes. Excluded components are not reachable within a call graph at runtime."},"title":"Component Scope","description":"Specifies the scope of the component. If scope is not specified, 'required' scope SHOULD be assumed by the consumer of the BOM.","default":"required"},"hashes":{"type":"array","title":"Component Hashes","description":"The hashes of the component.","items":{"$ref":"#/definitions/hash"}},"licenses":{"$ref":"#/definitions/licenseChoice","title":"Component License(s)"},"copyright":{"type":"string","title":"Component Copyright","description":"A copyright notice informing users of the underlying claims to copyright ownership in a published work.","examples":["Acme Inc"]},"cpe":{"type":"string","title":"Common Platform Enumeration (CPE)","description":"Asserts the identity of the component using CPE. The CPE must conform to the CPE 2.2 or 2.3 specification. See [https://nvd.nist.gov/products/cpe](https://nvd.nist.gov/products/cpe). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","examples":["cpe:2.3:a:acme:component_framework:-:*:*:*:*:*:*:*"]},"purl":{"type":"string","title":"Package URL (purl)","description":"Asserts the identity of the component using package-url (purl). The purl, if specified, must be valid and conform to the specification defined at: [https://github.com/package-url/purl-spec](https://github.com/package-url/purl-spec). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","examples":["pkg:maven/com.acme/tomcat-catalina@9.0.14?packaging=jar"]},"omniborId":{"type":"array","title":"OmniBOR Artifact Identifier (gitoid)","description":"Asserts the identity of the component using the OmniBOR Artifact ID. The OmniBOR, if specified, must be valid and conform to the specification defined at: [https://www.iana.org/assignments/uri-schemes/prov/gitoid](https://www.iana.org/assignments/uri-schemes/prov/gitoid). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","items":{"type":"string"},"examples":["gitoid:blob:sha1:a94a8fe5ccb19ba61c4c0873d391e987982fbbd3","gitoid:blob:sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"]},"swhid":{"type":"array","title":"Software Heritage Identifier","description":"Asserts the identity of the component using the Software Heritage persistent identifier (SWHID). The SWHID, if specified, must be valid and conform to the specification defined at: [https://docs.softwareheritage.org/devel/swh-model/persistent-identifiers.html](https://docs.softwareheritage.org/devel/swh-model/persistent-identifiers.html). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity.","items":{"type":"string"},"examples":["swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2"]},"swid":{"$ref":"#/definitions/swid","title":"SWID Tag","description":"Asserts the identity of the component using [ISO-IEC 19770-2 Software Identification (SWID) Tags](https://www.iso.org/standard/65666.html). Refer to `@.evidence.identity` to optionally provide evidence that substantiates the assertion of the component's identity."},"modified":{"type":"boolean","title":"Component Modified From Original","description":"[Deprecated] This will be removed in a future version. Use the pedigree element instead to supply information on exactly how the component was modified. A boolean value indicating if the component has been modified from the original. A value of true indicates the component is a derivative of the original. A value of false indicates the component has not been modified from the original."},"pedigree":{"type":"object","title":"Component Pedigree","description":"Component pedigree is a way to document complex supply chain scenarios where components are created, distributed, modified, redistributed, combined with other components, etc. Pedigree supports viewing this complex chain from the beginning, the end, or anywhere in the middle. It also provides a way to document variants where the exact relation may not be known.","additionalProperties":false,"properties":{"ancestors":{"type":"array","title":"Ancestors","description":"Describes zero or more components in which a component is derived from. This is commonly used to describe forks from existing projects where the forked version contains a ancestor node containing the original component it was forked from. For example, Component A is the original component. Component B is the component being used and documented in the BOM. However, Component B contains a pedigree node with a single ancestor documenting Component A - the original component from which Component B is derived from.","items":{"$ref":"#/definitions/component"}},"descendants":{"type":"array","title":"Descendants","description":"Descendants are the exact opposite of ancestors. This provides a way to document all forks (and their forks) of an original or root component.","items":{"$ref":"#/definitions/component"}},"variants":{"type":"array","title":"Variants","description":"Variants describe relations where the relationship between the components is not known. For example, if Component A contains nearly identical code to Component B. They are both related, but it is unclear if one is derived from the other, or if they share a common ancestor.","items":{"$ref":"#/definitions/component"}},"commits":{"type":"array","title":"Commits","description":"A list of zero or more commits which provide a trail describing how the component deviates from an ancestor, descendant, or variant.","items":{"$ref":"#/definitions/commit"}},"patches":{"type":"array","title":"Patches","description":">A list of zero or more patches describing how the component deviates from an ancestor, descendant, or variant. Patches may be complementary to commits or may be used in place of commits.","items":{"$ref":"#/definitions/patch"}},"notes":{"type":"string","title":"Notes","description":"Notes, observations, and other non-structured commentary describing the components pedigree."}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components included in the parent component. This is not a dependency tree. It provides a way to specify a hierarchical representation of component assemblies, similar to system &#8594; subsystem &#8594; parts assembly in physical supply chains."},"evidence":{"$ref":"#/definitions/componentEvidence","title":"Evidence","description":"Provides the ability to document evidence collected through various forms of extraction or analysis."},"releaseNotes":{"$ref":"#/definitions/releaseNotes","title":"Release notes","description":"Specifies optional release notes."},"modelCard":{"$ref":"#/definitions/modelCard","title":"AI/ML Model Card"},"data":{"type":"array","items":{"$ref":"#/definitions/componentData"},"title":"Data","description":"This object SHOULD be specified for any component of type `data` and must not be specified for other component types."},"cryptoProperties":{"$ref":"#/definitions/cryptoProperties","title":"Cryptographic Properties"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags","title":"Tags"},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}};
const pattern1 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
const schema9 = {"description":"Identifier for referable and therefore interlinkable elements.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","type":"string","minLength":1,"$comment":"TODO (breaking change): add a format constraint that prevents the value from starting with 'urn:cdx:'"};
const func6 = require("ajv/dist/runtime/ucs2length").default;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func6(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","title":"Organizational Entity","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"name":{"type":"string","title":"Organization Name","description":"The name of the organization","examples":["Example Inc."]},"address":{"$ref":"#/definitions/postalAddress","title":"Organization Address","description":"The physical address (location) of the organization"},"url":{"type":"array","items":{"type":"string","format":"iri-reference"},"title":"Organization URL(s)","description":"The URL of the organization. Multiple URLs are allowed.","examples":["https://example.com"]},"contact":{"type":"array","title":"Organizational Contact","description":"A contact at the organization. Multiple contacts are allowed.","items":{"$ref":"#/definitions/organizationalContact"}}}};
const schema11 = {"type":"object","title":"Postal address","description":"An address used to identify a contactable location.","additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the address elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"country":{"type":"string","title":"Country","description":"The country name or the two-letter ISO 3166-1 country code."},"region":{"type":"string","title":"Region","description":"The region or state in the country.","examples":["Texas"]},"locality":{"type":"string","title":"Locality","description":"The locality or city within the country.","examples":["Austin"]},"postOfficeBoxNumber":{"type":"string","title":"Post Office Box Number","description":"The post office box number.","examples":["901"]},"postalCode":{"type":"string","title":"Postal Code","description":"The postal code.","examples":["78758"]},"streetAddress":{"type":"string","title":"Street Address","description":"The street address.","examples":["100 Main Street"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "bom-ref") || (key0 === "country")) || (key0 === "region")) || (key0 === "locality")) || (key0 === "postOfficeBoxNumber")) || (key0 === "postalCode")) || (key0 === "streetAddress"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err1 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.locality !== undefined){
if(typeof data.locality !== "string"){
const err3 = {instancePath:instancePath+"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.postOfficeBoxNumber !== undefined){
if(typeof data.postOfficeBoxNumber !== "string"){
const err4 = {instancePath:instancePath+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.postalCode !== undefined){
if(typeof data.postalCode !== "string"){
const err5 = {instancePath:instancePath+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.streetAddress !== undefined){
if(typeof data.streetAddress !== "string"){
const err6 = {instancePath:instancePath+"/streetAddress",schemaPath:"#/properties/streetAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","title":"Organizational Contact","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"name":{"type":"string","title":"Name","description":"The name of a contact","examples":["Contact name"]},"email":{"type":"string","format":"idn-email","title":"Email Address","description":"The email address of the contact.","examples":["firstname.lastname@example.com"]},"phone":{"type":"string","title":"Phone","description":"The phone number of the contact.","examples":["800-555-1212"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "bom-ref") || (key0 === "name")) || (key0 === "email")) || (key0 === "phone"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(typeof data.email === "string")){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "name")) || (key0 === "address")) || (key0 === "url")) || (key0 === "contact"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.address !== undefined){
if(!(validate28(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate28.errors : errors < 1000 ? vErrors.concat(validate28.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(typeof data3[i0] === "string")){
const err2 = {instancePath:instancePath+"/url/" + i0,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.contact !== undefined){
let data5 = data.contact;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate31(data5[i1], {instancePath:instancePath+"/contact/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"A single disjunctive version identifier, for a component or service.","type":"string","maxLength":1024,"examples":["9.0.14","v1.33.7","7.0.0-M1","2.0pre1","1.0.0-beta1","0.8.15"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func6(data) > 1024){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","title":"Hash","required":["alg","content"],"additionalProperties":false,"properties":{"alg":{"$ref":"#/definitions/hash-alg"},"content":{"$ref":"#/definitions/hash-content"}}};
const schema15 = {"type":"string","title":"Hash Algorithm","description":"The algorithm that generated the hash value.","enum":["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!((((((((((((data === "MD5") || (data === "SHA-1")) || (data === "SHA-256")) || (data === "SHA-384")) || (data === "SHA-512")) || (data === "SHA3-256")) || (data === "SHA3-384")) || (data === "SHA3-512")) || (data === "BLAKE2b-256")) || (data === "BLAKE2b-384")) || (data === "BLAKE2b-512")) || (data === "BLAKE3"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"string","title":"Hash Value","description":"The value of the hash.","examples":["3942447fac867ae5cdb3229b658f4d48"],"pattern":"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"};
const pattern2 = new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alg === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alg"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "alg") || (key0 === "content"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.alg !== undefined){
if(!(validate40(data.alg, {instancePath:instancePath+"/alg",parentData:data,parentDataProperty:"alg",rootData}))){
vErrors = vErrors === null ? validate40.errors : errors < 1000 ? vErrors.concat(validate40.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate42(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = vErrors === null ? validate42.errors : errors < 1000 ? vErrors.concat(validate42.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"License Choice","description":"EITHER (list of SPDX licenses and/or named licenses) OR (tuple of one SPDX License Expression)","type":"array","oneOf":[{"title":"Multiple licenses","description":"A list of SPDX licenses and/or named licenses.","type":"array","items":{"type":"object","title":"License","required":["license"],"additionalProperties":false,"properties":{"license":{"$ref":"#/definitions/license"}}}},{"title":"SPDX License Expression","description":"A tuple of exactly one SPDX License Expression.","type":"array","additionalItems":false,"minItems":1,"maxItems":1,"items":[{"type":"object","additionalProperties":false,"required":["expression"],"properties":{"expression":{"type":"string","title":"SPDX License Expression","description":"A valid SPDX license expression.\nRefer to https://spdx.org/specifications for syntax requirements","examples":["Apache-2.0 AND (MIT OR GPL-2.0-only)","GPL-3.0-only WITH Classpath-exception-2.0"]},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the license elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."}}}]}]};
const schema18 = {"type":"object","title":"License","description":"Specifies the details and attributes related to a software license. It can either include a valid SPDX license identifier or a named license, along with additional properties such as license acknowledgment, comprehensive commercial licensing information, and the full text of the license.","oneOf":[{"required":["id"]},{"required":["name"]}],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the license elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"id":{"$ref":"spdx.SNAPSHOT.schema.json","title":"License ID (SPDX)","description":"A valid SPDX license identifier. If specified, this value must be one of the enumeration of valid SPDX license identifiers defined in the spdx.SNAPSHOT.schema.json (or spdx.xml) subschema which is synchronized with the official SPDX license list.","examples":["Apache-2.0"]},"name":{"type":"string","title":"License Name","description":"The name of the license. This may include the name of a commercial or proprietary license or an open source license that may not be defined by SPDX.","examples":["Acme Software License"]},"acknowledgement":{"$ref":"#/definitions/licenseAcknowledgementEnumeration"},"text":{"title":"License text","description":"An optional way to include the textual content of a license.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"License URL","description":"The URL to the license file. If specified, a 'license' externalReference should also be specified for completeness","examples":["https://www.apache.org/licenses/LICENSE-2.0.txt"],"format":"iri-reference"},"licensing":{"type":"object","title":"Licensing information","description":"Licensing details describing the licensor/licensee, license type, renewal and expiration dates, and other important metadata","additionalProperties":false,"properties":{"altIds":{"type":"array","title":"Alternate License Identifiers","description":"License identifiers that may be used to manage licenses and their lifecycle","items":{"type":"string"}},"licensor":{"title":"Licensor","description":"The individual or organization that grants a license to another individual or organization","type":"object","additionalProperties":false,"properties":{"organization":{"title":"Licensor (Organization)","description":"The organization that granted the license","$ref":"#/definitions/organizationalEntity"},"individual":{"title":"Licensor (Individual)","description":"The individual, not associated with an organization, that granted the license","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"licensee":{"title":"Licensee","description":"The individual or organization for which a license was granted to","type":"object","additionalProperties":false,"properties":{"organization":{"title":"Licensee (Organization)","description":"The organization that was granted the license","$ref":"#/definitions/organizationalEntity"},"individual":{"title":"Licensee (Individual)","description":"The individual, not associated with an organization, that was granted the license","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaser":{"title":"Purchaser","description":"The individual or organization that purchased the license","type":"object","additionalProperties":false,"properties":{"organization":{"title":"Purchaser (Organization)","description":"The organization that purchased the license","$ref":"#/definitions/organizationalEntity"},"individual":{"title":"Purchaser (Individual)","description":"The individual, not associated with an organization, that purchased the license","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["individual"]}]},"purchaseOrder":{"type":"string","title":"Purchase Order","description":"The purchase order identifier the purchaser sent to a supplier or vendor to authorize a purchase"},"licenseTypes":{"type":"array","title":"License Type","description":"The type of license(s) that was granted to the licensee.","items":{"type":"string","enum":["academic","appliance","client-access","concurrent-user","core-points","custom-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"],"meta:enum":{"academic":"A license that grants use of software solely for the purpose of education or research.","appliance":"A license covering use of software embedded in a specific piece of hardware.","client-access":"A Client Access License (CAL) allows client computers to access services provided by server software.","concurrent-user":"A Concurrent User license (aka floating license) limits the number of licenses for a software application and licenses are shared among a larger number of users.","core-points":"A license where the core of a computer's processor is assigned a specific number of points.","custom-metric":"A license for which consumption is measured by non-standard metrics.","device":"A license that covers a defined number of installations on computers and other types of devices.","evaluation":"A license that grants permission to install and use software for trial purposes.","named-user":"A license that grants access to the software to one or more pre-defined users.","node-locked":"A license that grants access to the software on one or more pre-defined computers or devices.","oem":"An Original Equipment Manufacturer license that is delivered with hardware, cannot be transferred to other hardware, and is valid for the life of the hardware.","perpetual":"A license where the software is sold on a one-time basis and the licensee can use a copy of the software indefinitely.","processor-points":"A license where each installation consumes points per processor.","subscription":"A license where the licensee pays a fee to use the software or service.","user":"A license that grants access to the software or service by a specified number of users.","other":"Another license type."}}},"lastRenewal":{"type":"string","format":"date-time","title":"Last Renewal","description":"The timestamp indicating when the license was last renewed. For new purchases, this is often the purchase or acquisition date. For non-perpetual licenses or subscriptions, this is the timestamp of when the license was last renewed."},"expiration":{"type":"string","format":"date-time","title":"Expiration","description":"The timestamp indicating when the current license expires (if applicable)."}}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema19 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/spdx.schema.json","$comment":"v1.1-3.29.0","type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"],"meta:enum":{"0BSD":"BSD Zero Clause License","3D-Slicer-1.0":"3D Slicer License v1.0","AAL":"Attribution Assurance License","Abstyles":"Abstyles License","AdaCore-doc":"AdaCore Doc License","Adobe-2006":"Adobe Systems Incorporated Source Code License Agreement","Adobe-Display-PostScript":"Adobe Display PostScript License","Adobe-Glyph":"Adobe Glyph List License","Adobe-Utopia":"Adobe Utopia Font License","ADSL":"Amazon Digital Services License","Advanced-Cryptics-Dictionary":"Advanced Cryptics Dictionary License","AFL-1.1":"Academic Free License v1.1","AFL-1.2":"Academic Free License v1.2","AFL-2.0":"Academic Free License v2.0","AFL-2.1":"Academic Free License v2.1","AFL-3.0":"Academic Free License v3.0","Afmparse":"Afmparse License","AGPL-1.0":"Affero General Public License v1.0","AGPL-1.0-only":"Affero General Public License v1.0 only","AGPL-1.0-or-later":"Affero General Public License v1.0 or later","AGPL-3.0":"GNU Affero General Public License v3.0","AGPL-3.0-only":"GNU Affero General Public License v3.0 only","AGPL-3.0-or-later":"GNU Affero General Public License v3.0 or later","Aladdin":"Aladdin Free Public License","ALGLIB-Documentation":"ALGLIB Documentation License","AMD-newlib":"AMD newlib License","AMDPLPA":"AMD's plpa_map.c License","AML":"Apple MIT License","AML-glslang":"AML glslang variant License","AMPAS":"Academy of Motion Picture Arts and Sciences BSD","ANTLR-PD":"ANTLR Software Rights Notice","ANTLR-PD-fallback":"ANTLR Software Rights Notice with license fallback","any-OSI":"Any OSI License","any-OSI-perl-modules":"Any OSI License - Perl Modules","Apache-1.0":"Apache License 1.0","Apache-1.1":"Apache License 1.1","Apache-2.0":"Apache License 2.0","APAFML":"Adobe Postscript AFM License","APL-1.0":"Adaptive Public License 1.0","App-s2p":"App::s2p License","APSL-1.0":"Apple Public Source License 1.0","APSL-1.1":"Apple Public Source License 1.1","APSL-1.2":"Apple Public Source License 1.2","APSL-2.0":"Apple Public Source License 2.0","Arphic-1999":"Arphic Public License","Artistic-1.0":"Artistic License 1.0","Artistic-1.0-cl8":"Artistic License 1.0 w/clause 8","Artistic-1.0-Perl":"Artistic License 1.0 (Perl)","Artistic-2.0":"Artistic License 2.0","Artistic-dist":"Artistic License 1.0 (dist)","Aspell-RU":"Aspell Russian License","ASWF-Digital-Assets-1.0":"ASWF Digital Assets License version 1.0","ASWF-Digital-Assets-1.1":"ASWF Digital Assets License 1.1","atc-game":"atc Game License","Baekmuk":"Baekmuk License","Bahyph":"Bahyph License","Barr":"Barr License","bcrypt-Solar-Designer":"bcrypt Solar Designer License","Beerware":"Beerware License","Bitstream-Charter":"Bitstream Charter Font License","Bitstream-Vera":"Bitstream Vera Font License","BitTorrent-1.0":"BitTorrent Open Source License v1.0","BitTorrent-1.1":"BitTorrent Open Source License v1.1","blessing":"SQLite Blessing","BlueOak-1.0.0":"Blue Oak Model License 1.0.0","Boehm-GC":"Boehm-Demers-Weiser GC License","Boehm-GC-without-fee":"Boehm-Demers-Weiser GC License (without fee)","BOLA-1.1":"Buena Onda License Agreement v1.1","Borceux":"Borceux license","Brian-Gladman-2-Clause":"Brian Gladman 2-Clause License","Brian-Gladman-3-Clause":"Brian Gladman 3-Clause License","Brian-Gladman-3-Clause-no-conversion":"Brian Gladman 3-Clause License (no conversion clause)","BSD-1-Clause":"BSD 1-Clause License","BSD-2-Clause":"BSD 2-Clause \"Simplified\" License","BSD-2-Clause-Darwin":"BSD 2-Clause - Ian Darwin variant","BSD-2-Clause-first-lines":"BSD 2-Clause - first lines requirement","BSD-2-Clause-FreeBSD":"BSD 2-Clause FreeBSD License","BSD-2-Clause-NetBSD":"BSD 2-Clause NetBSD License","BSD-2-Clause-Patent":"BSD-2-Clause Plus Patent License","BSD-2-Clause-pkgconf-disclaimer":"BSD 2-Clause pkgconf disclaimer variant","BSD-2-Clause-pos-unchanged":"BSD 2-Clause - position unchanged variant","BSD-2-Clause-Views":"BSD 2-Clause with views sentence","BSD-3-Clause":"BSD 3-Clause \"New\" or \"Revised\" License","BSD-3-Clause-acpica":"BSD 3-Clause acpica variant","BSD-3-Clause-Attribution":"BSD with attribution","BSD-3-Clause-Clear":"BSD 3-Clause Clear License","BSD-3-Clause-flex":"BSD 3-Clause Flex variant","BSD-3-Clause-HP":"Hewlett-Packard BSD variant license","BSD-3-Clause-LBNL":"Lawrence Berkeley National Labs BSD variant license","BSD-3-Clause-Modification":"BSD 3-Clause Modification","BSD-3-Clause-No-Military-License":"BSD 3-Clause No Military License","BSD-3-Clause-No-Nuclear-License":"BSD 3-Clause No Nuclear License","BSD-3-Clause-No-Nuclear-License-2014":"BSD 3-Clause No Nuclear License 2014","BSD-3-Clause-No-Nuclear-Warranty":"BSD 3-Clause No Nuclear Warranty","BSD-3-Clause-Open-MPI":"BSD 3-Clause Open MPI variant","BSD-3-Clause-OpenWebUI":"BSD 3-Clause - OpenWebUI variant","BSD-3-Clause-Sun":"BSD 3-Clause Sun Microsystems","BSD-3-Clause-Tso":"BSD 3-Clause Tso variant","BSD-4-Clause":"BSD 4-Clause \"Original\" or \"Old\" License","BSD-4-Clause-Shortened":"BSD 4 Clause Shortened","BSD-4-Clause-UC":"BSD-4-Clause (University of California-Specific)","BSD-4.3RENO":"BSD 4.3 RENO License","BSD-4.3TAHOE":"BSD 4.3 TAHOE License","BSD-Advertising-Acknowledgement":"BSD Advertising Acknowledgement License","BSD-ask-to-endorse":"BSD - ask to endorse","BSD-Attribution-HPND-disclaimer":"BSD with Attribution and HPND disclaimer","BSD-Inferno-Nettverk":"BSD-Inferno-Nettverk","BSD-Mark-Modifications":"BSD Mark Modifications License","BSD-Protection":"BSD Protection License","BSD-Source-alt-GPL":"BSD Source Code Attribution - GPL alternative","BSD-Source-beginning-file":"BSD Source Code Attribution - beginning of file variant","BSD-Source-Code":"BSD Source Code Attribution","BSD-Source-Code-no-disclaimer":"BSD Source Code Attribution - no disclaimer","BSD-Systemics":"Systemics BSD variant license","BSD-Systemics-W3Works":"Systemics W3Works BSD variant license","BSL-1.0":"Boost Software License 1.0","Buddy":"Buddy License","Bugroff":"Bugroff License","BUSL-1.1":"Business Source License 1.1","bzip2-1.0.5":"bzip2 and libbzip2 License v1.0.5","bzip2-1.0.6":"bzip2 and libbzip2 License v1.0.6","C-UDA-1.0":"Computational Use of Data Agreement v1.0","CAL-1.0":"Cryptographic Autonomy License 1.0","CAL-1.0-Combined-Work-Exception":"Cryptographic Autonomy License 1.0 (Combined Work Exception)","Caldera":"Caldera License","Caldera-no-preamble":"Caldera License (without preamble)","CAPEC-tou":"Common Attack    Pattern Enumeration and Classification License","Catharon":"Catharon License","CATOSL-1.1":"Computer Associates Trusted Open Source License 1.1","CC-BY-1.0":"Creative Commons Attribution 1.0 Generic","CC-BY-2.0":"Creative Commons Attribution 2.0 Generic","CC-BY-2.5":"Creative Commons Attribution 2.5 Generic","CC-BY-2.5-AU":"Creative Commons Attribution 2.5 Australia","CC-BY-3.0":"Creative Commons Attribution 3.0 Unported","CC-BY-3.0-AT":"Creative Commons Attribution 3.0 Austria","CC-BY-3.0-AU":"Creative Commons Attribution 3.0 Australia","CC-BY-3.0-DE":"Creative Commons Attribution 3.0 Germany","CC-BY-3.0-IGO":"Creative Commons Attribution 3.0 IGO","CC-BY-3.0-NL":"Creative Commons Attribution 3.0 Netherlands","CC-BY-3.0-US":"Creative Commons Attribution 3.0 United States","CC-BY-4.0":"Creative Commons Attribution 4.0 International","CC-BY-NC-1.0":"Creative Commons Attribution Non Commercial 1.0 Generic","CC-BY-NC-2.0":"Creative Commons Attribution Non Commercial 2.0 Generic","CC-BY-NC-2.5":"Creative Commons Attribution Non Commercial 2.5 Generic","CC-BY-NC-3.0":"Creative Commons Attribution Non Commercial 3.0 Unported","CC-BY-NC-3.0-DE":"Creative Commons Attribution Non Commercial 3.0 Germany","CC-BY-NC-3.0-IGO":"Creative Commons Attribution Non Commercial 3.0 IGO","CC-BY-NC-4.0":"Creative Commons Attribution Non Commercial 4.0 International","CC-BY-NC-ND-1.0":"Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic","CC-BY-NC-ND-2.0":"Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic","CC-BY-NC-ND-2.5":"Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic","CC-BY-NC-ND-3.0":"Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported","CC-BY-NC-ND-3.0-DE":"Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany","CC-BY-NC-ND-3.0-IGO":"Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO","CC-BY-NC-ND-4.0":"Creative Commons Attribution Non Commercial No Derivatives 4.0 International","CC-BY-NC-SA-1.0":"Creative Commons Attribution Non Commercial Share Alike 1.0 Generic","CC-BY-NC-SA-2.0":"Creative Commons Attribution Non Commercial Share Alike 2.0 Generic","CC-BY-NC-SA-2.0-DE":"Creative Commons Attribution Non Commercial Share Alike 2.0 Germany","CC-BY-NC-SA-2.0-FR":"Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France","CC-BY-NC-SA-2.0-UK":"Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales","CC-BY-NC-SA-2.5":"Creative Commons Attribution Non Commercial Share Alike 2.5 Generic","CC-BY-NC-SA-3.0":"Creative Commons Attribution Non Commercial Share Alike 3.0 Unported","CC-BY-NC-SA-3.0-DE":"Creative Commons Attribution Non Commercial Share Alike 3.0 Germany","CC-BY-NC-SA-3.0-IGO":"Creative Commons Attribution Non Commercial Share Alike 3.0 IGO","CC-BY-NC-SA-4.0":"Creative Commons Attribution Non Commercial Share Alike 4.0 International","CC-BY-ND-1.0":"Creative Commons Attribution No Derivatives 1.0 Generic","CC-BY-ND-2.0":"Creative Commons Attribution No Derivatives 2.0 Generic","CC-BY-ND-2.5":"Creative Commons Attribution No Derivatives 2.5 Generic","CC-BY-ND-3.0":"Creative Commons Attribution No Derivatives 3.0 Unported","CC-BY-ND-3.0-DE":"Creative Commons Attribution No Derivatives 3.0 Germany","CC-BY-ND-4.0":"Creative Commons Attribution No Derivatives 4.0 International","CC-BY-SA-1.0":"Creative Commons Attribution Share Alike 1.0 Generic","CC-BY-SA-2.0":"Creative Commons Attribution Share Alike 2.0 Generic","CC-BY-SA-2.0-UK":"Creative Commons Attribution Share Alike 2.0 England and Wales","CC-BY-SA-2.1-JP":"Creative Commons Attribution Share Alike 2.1 Japan","CC-BY-SA-2.5":"Creative Commons Attribution Share Alike 2.5 Generic","CC-BY-SA-3.0":"Creative Commons Attribution Share Alike 3.0 Unported","CC-BY-SA-3.0-AT":"Creative Commons Attribution Share Alike 3.0 Austria","CC-BY-SA-3.0-DE":"Creative Commons Attribution Share Alike 3.0 Germany","CC-BY-SA-3.0-IGO":"Creative Commons Attribution-ShareAlike 3.0 IGO","CC-BY-SA-4.0":"Creative Commons Attribution Share Alike 4.0 International","CC-PDDC":"Creative Commons Public Domain Dedication and Certification","CC-PDM-1.0":"Creative    Commons Public Domain Mark 1.0 Universal","CC-SA-1.0":"Creative Commons Share Alike 1.0 Generic","CC0-1.0":"Creative Commons Zero v1.0 Universal","CDDL-1.0":"Common Development and Distribution License 1.0","CDDL-1.1":"Common Development and Distribution License 1.1","CDL-1.0":"Common Documentation License 1.0","CDLA-Permissive-1.0":"Community Data License Agreement Permissive 1.0","CDLA-Permissive-2.0":"Community Data License Agreement Permissive 2.0","CDLA-Sharing-1.0":"Community Data License Agreement Sharing 1.0","CECILL-1.0":"CeCILL Free Software License Agreement v1.0","CECILL-1.1":"CeCILL Free Software License Agreement v1.1","CECILL-2.0":"CeCILL Free Software License Agreement v2.0","CECILL-2.1":"CeCILL Free Software License Agreement v2.1","CECILL-B":"CeCILL-B Free Software License Agreement","CECILL-C":"CeCILL-C Free Software License Agreement","CERN-OHL-1.1":"CERN Open Hardware Licence v1.1","CERN-OHL-1.2":"CERN Open Hardware Licence v1.2","CERN-OHL-P-2.0":"CERN Open Hardware Licence Version 2 - Permissive","CERN-OHL-S-2.0":"CERN Open Hardware Licence Version 2 - Strongly Reciprocal","CERN-OHL-W-2.0":"CERN Open Hardware Licence Version 2 - Weakly Reciprocal","CFITSIO":"CFITSIO License","check-cvs":"check-cvs License","checkmk":"Checkmk License","ClArtistic":"Clarified Artistic License","Clips":"Clips License","CMU-Mach":"CMU Mach License","CMU-Mach-nodoc":"CMU    Mach - no notices-in-documentation variant","CNRI-Jython":"CNRI Jython License","CNRI-Python":"CNRI Python License","CNRI-Python-GPL-Compatible":"CNRI Python Open Source GPL Compatible License Agreement","COIL-1.0":"Copyfree Open Innovation License","Community-Spec-1.0":"Community Specification License 1.0","Condor-1.1":"Condor Public License v1.1","copyleft-next-0.3.0":"copyleft-next 0.3.0","copyleft-next-0.3.1":"copyleft-next 0.3.1","Cornell-Lossless-JPEG":"Cornell Lossless JPEG License","CPAL-1.0":"Common Public Attribution License 1.0","CPL-1.0":"Common Public License 1.0","CPOL-1.02":"Code Project Open License 1.02","Cronyx":"Cronyx License","Crossword":"Crossword License","CryptoSwift":"CryptoSwift License","CrystalStacker":"CrystalStacker License","CUA-OPL-1.0":"CUA Office Public License v1.0","Cube":"Cube License","curl":"curl License","cve-tou":"Common Vulnerability Enumeration ToU License","D-FSL-1.0":"Deutsche Freie Software Lizenz","DEC-3-Clause":"DEC 3-Clause License","diffmark":"diffmark license","DL-DE-BY-2.0":"Data licence Germany – attribution – version 2.0","DL-DE-ZERO-2.0":"Data licence Germany – zero – version 2.0","DOC":"DOC License","DocBook-DTD":"DocBook DTD License","DocBook-Schema":"DocBook Schema License","DocBook-Stylesheet":"DocBook Stylesheet License","DocBook-XML":"DocBook XML License","Dotseqn":"Dotseqn License","DRL-1.0":"Detection Rule License 1.0","DRL-1.1":"Detection Rule License 1.1","DSDP":"DSDP License","dtoa":"David M. Gay dtoa License","dvipdfm":"dvipdfm License","ECL-1.0":"Educational Community License v1.0","ECL-2.0":"Educational Community License v2.0","eCos-2.0":"eCos license version 2.0","EFL-1.0":"Eiffel Forum License v1.0","EFL-2.0":"Eiffel Forum License v2.0","eGenix":"eGenix.com Public License 1.1.0","Elastic-2.0":"Elastic License 2.0","Entessa":"Entessa Public License v1.0","EPICS":"EPICS Open License","EPL-1.0":"Eclipse Public License 1.0","EPL-2.0":"Eclipse Public License 2.0","ErlPL-1.1":"Erlang Public License v1.1","ESA-PL-permissive-2.4":"European Space Agency Public License – v2.4 – Permissive (Type 3)","ESA-PL-strong-copyleft-2.4":"European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)","ESA-PL-weak-copyleft-2.4":"European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)","etalab-2.0":"Etalab Open License 2.0","EUDatagrid":"EU DataGrid Software License","EUPL-1.0":"European Union Public License 1.0","EUPL-1.1":"European Union Public License 1.1","EUPL-1.2":"European Union Public License 1.2","Eurosym":"Eurosym License","Fair":"Fair License","FBM":"Fuzzy Bitmap License","FDK-AAC":"Fraunhofer FDK AAC Codec Library","FDK-MPEG-H":"Fraunhofer FDK MPEG-H Software","Ferguson-Twofish":"Ferguson Twofish License","Frameworx-1.0":"Frameworx Open License 1.0","FreeBSD-DOC":"FreeBSD Documentation License","FreeImage":"FreeImage Public License v1.0","FSFAP":"FSF All Permissive License","FSFAP-no-warranty-disclaimer":"FSF All Permissive License (without Warranty)","FSFUL":"FSF Unlimited License","FSFULLR":"FSF Unlimited License (with License Retention)","FSFULLRSD":"FSF Unlimited License (with License Retention and Short Disclaimer)","FSFULLRWD":"FSF Unlimited License (With License Retention and Warranty Disclaimer)","FSL-1.1-ALv2":"Functional Source License, Version 1.1, ALv2 Future License","FSL-1.1-MIT":"Functional Source License, Version 1.1, MIT Future License","FTL":"Freetype Project License","Furuseth":"Furuseth License","fwlw":"fwlw License","Game-Programming-Gems":"Game Programming Gems License","GCR-docs":"Gnome GCR Documentation License","GD":"GD License","generic-xts":"Generic XTS License","GFDL-1.1":"GNU Free Documentation License v1.1","GFDL-1.1-invariants-only":"GNU Free Documentation License v1.1 only - invariants","GFDL-1.1-invariants-or-later":"GNU Free Documentation License v1.1 or later - invariants","GFDL-1.1-no-invariants-only":"GNU Free Documentation License v1.1 only - no invariants","GFDL-1.1-no-invariants-or-later":"GNU Free Documentation License v1.1 or later - no invariants","GFDL-1.1-only":"GNU Free Documentation License v1.1 only","GFDL-1.1-or-later":"GNU Free Documentation License v1.1 or later","GFDL-1.2":"GNU Free Documentation License v1.2","GFDL-1.2-invariants-only":"GNU Free Documentation License v1.2 only - invariants","GFDL-1.2-invariants-or-later":"GNU Free Documentation License v1.2 or later - invariants","GFDL-1.2-no-invariants-only":"GNU Free Documentation License v1.2 only - no invariants","GFDL-1.2-no-invariants-or-later":"GNU Free Documentation License v1.2 or later - no invariants","GFDL-1.2-only":"GNU Free Documentation License v1.2 only","GFDL-1.2-or-later":"GNU Free Documentation License v1.2 or later","GFDL-1.3":"GNU Free Documentation License v1.3","GFDL-1.3-invariants-only":"GNU Free Documentation License v1.3 only - invariants","GFDL-1.3-invariants-or-later":"GNU Free Documentation License v1.3 or later - invariants","GFDL-1.3-no-invariants-only":"GNU Free Documentation License v1.3 only - no invariants","GFDL-1.3-no-invariants-or-later":"GNU Free Documentation License v1.3 or later - no invariants","GFDL-1.3-only":"GNU Free Documentation License v1.3 only","GFDL-1.3-or-later":"GNU Free Documentation License v1.3 or later","Giftware":"Giftware License","GL2PS":"GL2PS License","Glide":"3dfx Glide License","Glulxe":"Glulxe License","GLWTPL":"Good Luck With That Public License","gnuplot":"gnuplot License","GPL-1.0":"GNU General Public License v1.0 only","GPL-1.0+":"GNU General Public License v1.0 or later","GPL-1.0-only":"GNU General Public License v1.0 only","GPL-1.0-or-later":"GNU General Public License v1.0 or later","GPL-2.0":"GNU General Public License v2.0 only","GPL-2.0+":"GNU General Public License v2.0 or later","GPL-2.0-only":"GNU General Public License v2.0 only","GPL-2.0-or-later":"GNU General Public License v2.0 or later","GPL-2.0-with-autoconf-exception":"GNU General Public License v2.0 w/Autoconf exception","GPL-2.0-with-bison-exception":"GNU General Public License v2.0 w/Bison exception","GPL-2.0-with-classpath-exception":"GNU General Public License v2.0 w/Classpath exception","GPL-2.0-with-font-exception":"GNU General Public License v2.0 w/Font exception","GPL-2.0-with-GCC-exception":"GNU General Public License v2.0 w/GCC Runtime Library exception","GPL-3.0":"GNU General Public License v3.0 only","GPL-3.0+":"GNU General Public License v3.0 or later","GPL-3.0-only":"GNU General Public License v3.0 only","GPL-3.0-or-later":"GNU General Public License v3.0 or later","GPL-3.0-with-autoconf-exception":"GNU General Public License v3.0 w/Autoconf exception","GPL-3.0-with-GCC-exception":"GNU General Public License v3.0 w/GCC Runtime Library exception","Graphics-Gems":"Graphics Gems License","gSOAP-1.3b":"gSOAP Public License v1.3b","gtkbook":"gtkbook License","Gutmann":"Gutmann License","HaskellReport":"Haskell Language Report License","HDF5":"HDF5 License","hdparm":"hdparm License","HIDAPI":"HIDAPI License","Hippocratic-2.1":"Hippocratic License 2.1","Hippocratic-3.0-core":"Hippocratic License 3.0","HP-1986":"Hewlett-Packard 1986 License","HP-1989":"Hewlett-Packard 1989 License","HPND":"Historical Permission Notice and Disclaimer","HPND-DEC":"Historical Permission Notice and Disclaimer - DEC variant","HPND-doc":"Historical Permission Notice and Disclaimer - documentation variant","HPND-doc-sell":"Historical Permission Notice and Disclaimer - documentation sell variant","HPND-export-US":"HPND with US Government export control warning","HPND-export-US-acknowledgement":"HPND with US Government export control warning and acknowledgment","HPND-export-US-modify":"HPND with US Government export control warning and modification rqmt","HPND-export2-US":"HPND with US Government export control and 2 disclaimers","HPND-Fenneberg-Livingston":"Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant","HPND-INRIA-IMAG":"Historical Permission Notice and Disclaimer    - INRIA-IMAG variant","HPND-Intel":"Historical Permission Notice and Disclaimer - Intel variant","HPND-Kevlin-Henney":"Historical Permission Notice and Disclaimer - Kevlin Henney variant","HPND-Markus-Kuhn":"Historical Permission Notice and Disclaimer - Markus Kuhn variant","HPND-merchantability-variant":"Historical Permission Notice and Disclaimer - merchantability variant","HPND-MIT-disclaimer":"Historical Permission Notice and Disclaimer with MIT disclaimer","HPND-Netrek":"Historical Permission Notice and Disclaimer - Netrek variant","HPND-Pbmplus":"Historical Permission Notice and Disclaimer - Pbmplus variant","HPND-sell-MIT-disclaimer-xserver":"Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer","HPND-sell-regexpr":"Historical Permission Notice and Disclaimer - sell regexpr variant","HPND-sell-variant":"Historical Permission Notice and Disclaimer - sell variant","HPND-sell-variant-critical-systems":"HPND - sell variant with safety critical systems clause","HPND-sell-variant-MIT-disclaimer":"HPND sell variant with MIT disclaimer","HPND-sell-variant-MIT-disclaimer-rev":"HPND sell variant with MIT disclaimer - reverse","HPND-SMC":"Historical Permission Notice and Disclaimer - SMC variant","HPND-UC":"Historical Permission Notice and Disclaimer - University of California variant","HPND-UC-export-US":"Historical Permission Notice and Disclaimer - University of California, US export warning","HTMLTIDY":"HTML Tidy License","hyphen-bulgarian":"hyphen-bulgarian License","IBM-pibs":"IBM PowerPC Initialization and Boot Software","ICU":"ICU License","IEC-Code-Components-EULA":"IEC    Code Components End-user licence agreement","IJG":"Independent JPEG Group License","IJG-short":"Independent JPEG Group License - short","ImageMagick":"ImageMagick License","iMatix":"iMatix Standard Function Library Agreement","Imlib2":"Imlib2 License","Info-ZIP":"Info-ZIP License","Informatica":"Informatica License","Inner-Net-2.0":"Inner Net License v2.0","InnoSetup":"Inno Setup License","Intel":"Intel Open Source License","Intel-ACPI":"Intel ACPI Software License Agreement","Interbase-1.0":"Interbase Public License v1.0","IPA":"IPA Font License","IPL-1.0":"IBM Public License v1.0","ISC":"ISC License","ISC-Veillard":"ISC Veillard variant","ISO-permission":"ISO permission notice","Jam":"Jam License","JasPer-2.0":"JasPer License","jove":"Jove License","JPL-image":"JPL Image Use Policy","JPNIC":"Japan Network Information Center License","JSON":"JSON License","Kastrup":"Kastrup License","Kazlib":"Kazlib License","Knuth-CTAN":"Knuth CTAN License","LAL-1.2":"Licence Art Libre 1.2","LAL-1.3":"Licence Art Libre 1.3","Latex2e":"Latex2e License","Latex2e-translated-notice":"Latex2e with translated notice permission","Leptonica":"Leptonica License","LGPL-2.0":"GNU Library General Public License v2 only","LGPL-2.0+":"GNU Library General Public License v2 or later","LGPL-2.0-only":"GNU Library General Public License v2 only","LGPL-2.0-or-later":"GNU Library General Public License v2 or later","LGPL-2.1":"GNU Lesser General Public License v2.1 only","LGPL-2.1+":"GNU Lesser General Public License v2.1 or later","LGPL-2.1-only":"GNU Lesser General Public License v2.1 only","LGPL-2.1-or-later":"GNU Lesser General Public License v2.1 or later","LGPL-3.0":"GNU Lesser General Public License v3.0 only","LGPL-3.0+":"GNU Lesser General Public License v3.0 or later","LGPL-3.0-only":"GNU Lesser General Public License v3.0 only","LGPL-3.0-or-later":"GNU Lesser General Public License v3.0 or later","LGPLLR":"Lesser General Public License For Linguistic Resources","Libpng":"libpng License","libpng-1.6.35":"PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)","libpng-2.0":"PNG Reference Library version 2","libselinux-1.0":"libselinux public domain notice","libtiff":"libtiff License","libutil-David-Nugent":"libutil David Nugent License","LiLiQ-P-1.1":"Licence Libre du Québec – Permissive version 1.1","LiLiQ-R-1.1":"Licence Libre du Québec – Réciprocité version 1.1","LiLiQ-Rplus-1.1":"Licence Libre du Québec – Réciprocité forte version 1.1","Linux-man-pages-1-para":"Linux man-pages - 1 paragraph","Linux-man-pages-copyleft":"Linux man-pages Copyleft","Linux-man-pages-copyleft-2-para":"Linux man-pages Copyleft - 2 paragraphs","Linux-man-pages-copyleft-var":"Linux man-pages Copyleft Variant","Linux-OpenIB":"Linux Kernel Variant of OpenIB.org license","LOOP":"Common Lisp LOOP License","LPD-document":"LPD Documentation License","LPL-1.0":"Lucent Public License Version 1.0","LPL-1.02":"Lucent Public License v1.02","LPPL-1.0":"LaTeX Project Public License v1.0","LPPL-1.1":"LaTeX Project Public License v1.1","LPPL-1.2":"LaTeX Project Public License v1.2","LPPL-1.3a":"LaTeX Project Public License v1.3a","LPPL-1.3c":"LaTeX Project Public License v1.3c","lsof":"lsof License","Lucida-Bitmap-Fonts":"Lucida Bitmap Fonts License","LZMA-SDK-9.11-to-9.20":"LZMA SDK License (versions 9.11 to 9.20)","LZMA-SDK-9.22":"LZMA SDK License (versions 9.22 and beyond)","Mackerras-3-Clause":"Mackerras 3-Clause License","Mackerras-3-Clause-acknowledgment":"Mackerras 3-Clause - acknowledgment variant","magaz":"magaz License","mailprio":"mailprio License","MakeIndex":"MakeIndex License","man2html":"man2html License","Martin-Birgmeier":"Martin Birgmeier License","McPhee-slideshow":"McPhee Slideshow License","metamail":"metamail License","Minpack":"Minpack License","MIPS":"MIPS License","MirOS":"The MirOS Licence","MIT":"MIT License","MIT-0":"MIT No Attribution","MIT-advertising":"Enlightenment License (e16)","MIT-Click":"MIT Click License","MIT-CMU":"CMU License","MIT-enna":"enna License","MIT-feh":"feh License","MIT-Festival":"MIT Festival Variant","MIT-Khronos-old":"MIT Khronos - old variant","MIT-Modern-Variant":"MIT License Modern Variant","MIT-open-group":"MIT Open Group variant","MIT-STK":"MIT-STK License","MIT-testregex":"MIT testregex Variant","MIT-Wu":"MIT Tom Wu Variant","MITNFA":"MIT +no-false-attribs license","MMIXware":"MMIXware License","MMPL-1.0.1":"Minecraft Mod Public License v1.0.1","Motosoto":"Motosoto License","MPEG-SSG":"MPEG Software Simulation","mpi-permissive":"mpi Permissive License","mpich2":"mpich2 License","MPL-1.0":"Mozilla Public License 1.0","MPL-1.1":"Mozilla Public License 1.1","MPL-2.0":"Mozilla Public License 2.0","MPL-2.0-no-copyleft-exception":"Mozilla Public License 2.0 (no copyleft exception)","mplus":"mplus Font License","MS-LPL":"Microsoft Limited Public License","MS-PL":"Microsoft Public License","MS-RL":"Microsoft Reciprocal License","MTLL":"Matrix Template Library License","MulanPSL-1.0":"Mulan Permissive Software License, Version 1","MulanPSL-2.0":"Mulan Permissive Software License, Version 2","Multics":"Multics License","Mup":"Mup License","MVT-1.1":"MVT License 1.1","NAIST-2003":"Nara Institute of Science and Technology License (2003)","NASA-1.3":"NASA Open Source Agreement 1.3","Naumen":"Naumen Public License","NBPL-1.0":"Net Boolean Public License v1","NCBI-PD":"NCBI Public Domain Notice","NCGL-UK-2.0":"Non-Commercial Government Licence","NCL":"NCL Source Code License","NCSA":"University of Illinois/NCSA Open Source License","Net-SNMP":"Net-SNMP License","NetCDF":"NetCDF license","Newsletr":"Newsletr License","NGPL":"Nethack General Public License","ngrep":"ngrep License","NICTA-1.0":"NICTA Public Software License, Version 1.0","NIST-PD":"NIST Public Domain Notice","NIST-PD-fallback":"NIST Public Domain Notice with license fallback","NIST-PD-TNT":"NIST    Public Domain Notice TNT variant","NIST-Software":"NIST Software License","NLOD-1.0":"Norwegian Licence for Open Government Data (NLOD) 1.0","NLOD-2.0":"Norwegian Licence for Open Government Data (NLOD) 2.0","NLPL":"No Limit Public License","Nokia":"Nokia Open Source License","NOSL":"Netizen Open Source License","Noweb":"Noweb License","NPL-1.0":"Netscape Public License v1.0","NPL-1.1":"Netscape Public License v1.1","NPOSL-3.0":"Non-Profit Open Software License 3.0","NRL":"NRL License","NTIA-PD":"NTIA Public Domain Notice","NTP":"NTP License","NTP-0":"NTP No Attribution","Nunit":"Nunit License","O-UDA-1.0":"Open Use of Data Agreement v1.0","OAR":"OAR License","OCCT-PL":"Open CASCADE Technology Public License","OCLC-2.0":"OCLC Research Public License 2.0","ODbL-1.0":"Open Data Commons Open Database License v1.0","ODC-By-1.0":"Open Data Commons Attribution License v1.0","OFFIS":"OFFIS License","OFL-1.0":"SIL Open Font License 1.0","OFL-1.0-no-RFN":"SIL Open Font License 1.0 with no Reserved Font Name","OFL-1.0-RFN":"SIL Open Font License 1.0 with Reserved Font Name","OFL-1.1":"SIL Open Font License 1.1","OFL-1.1-no-RFN":"SIL Open Font License 1.1 with no Reserved Font Name","OFL-1.1-RFN":"SIL Open Font License 1.1 with Reserved Font Name","OGC-1.0":"OGC Software License, Version 1.0","OGDL-Taiwan-1.0":"Taiwan Open Government Data License, version 1.0","OGL-Canada-2.0":"Open Government Licence - Canada","OGL-UK-1.0":"Open Government Licence v1.0","OGL-UK-2.0":"Open Government Licence v2.0","OGL-UK-3.0":"Open Government Licence v3.0","OGTSL":"Open Group Test Suite License","OLDAP-1.1":"Open LDAP Public License v1.1","OLDAP-1.2":"Open LDAP Public License v1.2","OLDAP-1.3":"Open LDAP Public License v1.3","OLDAP-1.4":"Open LDAP Public License v1.4","OLDAP-2.0":"Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)","OLDAP-2.0.1":"Open LDAP Public License v2.0.1","OLDAP-2.1":"Open LDAP Public License v2.1","OLDAP-2.2":"Open LDAP Public License v2.2","OLDAP-2.2.1":"Open LDAP Public License v2.2.1","OLDAP-2.2.2":"Open LDAP Public License 2.2.2","OLDAP-2.3":"Open LDAP Public License v2.3","OLDAP-2.4":"Open LDAP Public License v2.4","OLDAP-2.5":"Open LDAP Public License v2.5","OLDAP-2.6":"Open LDAP Public License v2.6","OLDAP-2.7":"Open LDAP Public License v2.7","OLDAP-2.8":"Open LDAP Public License v2.8","OLFL-1.3":"Open Logistics Foundation License Version 1.3","OML":"Open Market License","OpenMDW-1.0":"OpenMDW License Agreement v1.0","OpenPBS-2.3":"OpenPBS v2.3 Software License","OpenSSL":"OpenSSL License","OpenSSL-standalone":"OpenSSL License - standalone","OpenVision":"OpenVision License","OPL-1.0":"Open Public License v1.0","OPL-UK-3.0":"United    Kingdom Open Parliament Licence v3.0","OPUBL-1.0":"Open Publication License v1.0","OSC-1.0":"OSC License 1.0","OSET-PL-2.1":"OSET Public License version 2.1","OSL-1.0":"Open Software License 1.0","OSL-1.1":"Open Software License 1.1","OSL-2.0":"Open Software License 2.0","OSL-2.1":"Open Software License 2.1","OSL-3.0":"Open Software License 3.0","OSSP":"OSSP License","PADL":"PADL License","ParaType-Free-Font-1.3":"ParaType Free Font Licensing Agreement v1.3","Parity-6.0.0":"The Parity Public License 6.0.0","Parity-7.0.0":"The Parity Public License 7.0.0","PDDL-1.0":"Open Data Commons Public Domain Dedication & License 1.0","PHP-3.0":"PHP License v3.0","PHP-3.01":"PHP License v3.01","Pixar":"Pixar License","pkgconf":"pkgconf License","Plexus":"Plexus Classworlds License","pnmstitch":"pnmstitch License","PolyForm-Noncommercial-1.0.0":"PolyForm Noncommercial License 1.0.0","PolyForm-Small-Business-1.0.0":"PolyForm Small Business License 1.0.0","PostgreSQL":"PostgreSQL License","PPL":"Peer Production License","PSF-2.0":"Python Software Foundation License 2.0","psfrag":"psfrag License","psutils":"psutils License","Python-2.0":"Python License 2.0","Python-2.0.1":"Python License 2.0.1","python-ldap":"Python ldap License","Qhull":"Qhull License","QPL-1.0":"Q Public License 1.0","QPL-1.0-INRIA-2004":"Q Public License 1.0 - INRIA 2004 variant","radvd":"radvd License","Rdisc":"Rdisc License","RHeCos-1.1":"Red Hat eCos Public License v1.1","RPL-1.1":"Reciprocal Public License 1.1","RPL-1.5":"Reciprocal Public License 1.5","RPSL-1.0":"RealNetworks Public Source License v1.0","RSA-MD":"RSA Message-Digest License","RSCPL":"Ricoh Source Code Public License","Ruby":"Ruby License","Ruby-pty":"Ruby pty extension license","SAX-PD":"Sax Public Domain Notice","SAX-PD-2.0":"Sax Public Domain Notice 2.0","Saxpath":"Saxpath License","SCEA":"SCEA Shared Source License","SchemeReport":"Scheme Language Report License","Sendmail":"Sendmail License","Sendmail-8.23":"Sendmail License 8.23","Sendmail-Open-Source-1.1":"Sendmail Open Source License v1.1","SGI-B-1.0":"SGI Free Software License B v1.0","SGI-B-1.1":"SGI Free Software License B v1.1","SGI-B-2.0":"SGI Free Software License B v2.0","SGI-OpenGL":"SGI OpenGL License","SGMLUG-PM":"SGMLUG Parser Materials License","SGP4":"SGP4 Permission Notice","SHL-0.5":"Solderpad Hardware License v0.5","SHL-0.51":"Solderpad Hardware License, Version 0.51","SimPL-2.0":"Simple Public License 2.0","SISSL":"Sun Industry Standards Source License v1.1","SISSL-1.2":"Sun Industry Standards Source License v1.2","SL":"SL License","Sleepycat":"Sleepycat License","SMAIL-GPL":"SMAIL General Public License","SMLNJ":"Standard ML of New Jersey License","SMPPL":"Secure Messaging Protocol Public License","SNIA":"SNIA Public License 1.1","snprintf":"snprintf License","SOFA":"SOFA Software License","softSurfer":"softSurfer License","Soundex":"Soundex License","Spencer-86":"Spencer License 86","Spencer-94":"Spencer License 94","Spencer-99":"Spencer License 99","SPL-1.0":"Sun Public License v1.0","ssh-keyscan":"ssh-keyscan License","SSH-OpenSSH":"SSH OpenSSH license","SSH-short":"SSH short notice","SSLeay-standalone":"SSLeay License - standalone","SSPL-1.0":"Server Side Public License, v 1","StandardML-NJ":"Standard ML of New Jersey License","SugarCRM-1.1.3":"SugarCRM Public License v1.1.3","SUL-1.0":"Sustainable Use License v1.0","Sun-PPP":"Sun PPP License","Sun-PPP-2000":"Sun PPP License (2000)","SunPro":"SunPro License","SWL":"Scheme Widget Library (SWL) Software License Agreement","swrule":"swrule License","Symlinks":"Symlinks License","TAPR-OHL-1.0":"TAPR Open Hardware License v1.0","TCL":"TCL/TK License","TCP-wrappers":"TCP Wrappers License","TekHVC":"TekHVC License","TermReadKey":"TermReadKey License","TGPPL-1.0":"Transitive Grace Period Public Licence 1.0","ThirdEye":"ThirdEye License","threeparttable":"threeparttable License","TMate":"TMate Open Source License","TORQUE-1.1":"TORQUE v2.5+ Software License v1.1","TOSL":"Trusster Open Source License","TPDL":"Time::ParseDate License","TPL-1.0":"THOR Public License 1.0","TrustedQSL":"TrustedQSL License","TTWL":"Text-Tabs+Wrap License","TTYP0":"TTYP0 License","TU-Berlin-1.0":"Technische Universitaet Berlin License 1.0","TU-Berlin-2.0":"Technische Universitaet Berlin License 2.0","Ubuntu-font-1.0":"Ubuntu Font Licence v1.0","UCAR":"UCAR License","UCL-1.0":"Upstream Compatibility License v1.0","ulem":"ulem License","UMich-Merit":"Michigan/Merit Networks License","Unicode-3.0":"Unicode License v3","Unicode-DFS-2015":"Unicode License Agreement - Data Files and Software (2015)","Unicode-DFS-2016":"Unicode License Agreement - Data Files and Software (2016)","Unicode-TOU":"Unicode Terms of Use","UnixCrypt":"UnixCrypt License","Unlicense":"The Unlicense","Unlicense-libtelnet":"Unlicense - libtelnet variant","Unlicense-libwhirlpool":"Unlicense - libwhirlpool variant","UnRAR":"UnRAR License","UPL-1.0":"Universal Permissive License v1.0","URT-RLE":"Utah Raster Toolkit Run Length Encoded License","Vim":"Vim License","Vixie-Cron":"Vixie Cron License","VOSTROM":"VOSTROM Public License for Open Source","VSL-1.0":"Vovida Software License v1.0","W3C":"W3C Software Notice and License (2002-12-31)","W3C-19980720":"W3C Software Notice and License (1998-07-20)","W3C-20150513":"W3C Software Notice and Document License (2015-05-13)","w3m":"w3m License","Watcom-1.0":"Sybase Open Watcom Public License 1.0","Widget-Workshop":"Widget Workshop License","WordNet":"WordNet License","Wsuipa":"Wsuipa License","WTFNMFPL":"Do What The F*ck You Want To But It's Not My Fault Public License","WTFPL":"Do What The F*ck You Want To Public License","wwl":"WWL License","wxWindows":"wxWindows Library License","X11":"X11 License","X11-distribute-modifications-variant":"X11 License Distribution Modification Variant","X11-no-permit-persons":"X11 no permit persons clause","X11-swapped":"X11 swapped final paragraphs","Xdebug-1.03":"Xdebug License v 1.03","Xerox":"Xerox License","Xfig":"Xfig License","XFree86-1.1":"XFree86 License 1.1","xinetd":"xinetd License","xkeyboard-config-Zinoviev":"xkeyboard-config Zinoviev License","xlock":"xlock License","Xnet":"X.Net License","xpp":"XPP License","XSkat":"XSkat License","xzoom":"xzoom License","YPL-1.0":"Yahoo! Public License v1.0","YPL-1.1":"Yahoo! Public License v1.1","Zed":"Zed License","Zeeff":"Zeeff License","Zend-2.0":"Zend License v2.0","Zimbra-1.3":"Zimbra Public License v1.3","Zimbra-1.4":"Zimbra Public License v1.4","Zlib":"zlib License","zlib-acknowledgement":"zlib/libpng License with Acknowledgement","ZPL-1.1":"Zope Public License 1.1","ZPL-2.0":"Zope Public License 2.0","ZPL-2.1":"Zope Public License 2.1","389-exception":"389 Directory Server Exception","Asterisk-exception":"Asterisk exception","Asterisk-linking-protocols-exception":"Asterisk linking protocols exception","Autoconf-exception-2.0":"Autoconf exception 2.0","Autoconf-exception-3.0":"Autoconf exception 3.0","Autoconf-exception-generic":"Autoconf generic exception","Autoconf-exception-generic-3.0":"Autoconf generic exception for GPL-3.0","Autoconf-exception-macro":"Autoconf macro exception","Bison-exception-1.24":"Bison exception 1.24","Bison-exception-2.2":"Bison exception 2.2","Bootloader-exception":"Bootloader Distribution Exception","CGAL-linking-exception":"CGAL Linking Exception","Classpath-exception-2.0":"Classpath exception 2.0","Classpath-exception-2.0-short":"Classpath exception 2.0 - short","CLISP-exception-2.0":"CLISP exception 2.0","cryptsetup-OpenSSL-exception":"cryptsetup OpenSSL exception","Digia-Qt-LGPL-exception-1.1":"Digia Qt LGPL Exception version 1.1","DigiRule-FOSS-exception":"DigiRule FOSS License Exception","eCos-exception-2.0":"eCos exception 2.0","erlang-otp-linking-exception":"Erlang/OTP Linking Exception","Fawkes-Runtime-exception":"Fawkes Runtime Exception","FLTK-exception":"FLTK exception","fmt-exception":"fmt exception","Font-exception-2.0":"Font exception 2.0","freertos-exception-2.0":"FreeRTOS Exception 2.0","GCC-exception-2.0":"GCC Runtime Library exception 2.0","GCC-exception-2.0-note":"GCC    Runtime Library exception 2.0 - note variant","GCC-exception-3.1":"GCC Runtime Library exception 3.1","Gmsh-exception":"Gmsh exception","GNAT-exception":"GNAT exception","GNOME-examples-exception":"GNOME examples exception","GNU-compiler-exception":"GNU Compiler Exception","gnu-javamail-exception":"GNU JavaMail exception","Google-Patent-WebM":"Google Additional IP Rights Grant (Patents) - WebM","GPL-3.0-389-ds-base-exception":"GPL-3.0 389 DS Base Exception","GPL-3.0-interface-exception":"GPL-3.0 Interface Exception","GPL-3.0-linking-exception":"GPL-3.0 Linking Exception","GPL-3.0-linking-source-exception":"GPL-3.0 Linking Exception (with Corresponding Source)","GPL-CC-1.0":"GPL Cooperation Commitment 1.0","GStreamer-exception-2005":"GStreamer Exception (2005)","GStreamer-exception-2008":"GStreamer Exception (2008)","harbour-exception":"harbour exception","i2p-gpl-java-exception":"i2p GPL+Java Exception","Independent-modules-exception":"Independent Module Linking exception","KiCad-libraries-exception":"KiCad Libraries Exception","kvirc-openssl-exception":"kvirc OpenSSL Exception","LGPL-3.0-linking-exception":"LGPL-3.0 Linking Exception","libpri-OpenH323-exception":"libpri OpenH323 exception","Libtool-exception":"Libtool Exception","Linux-syscall-note":"Linux Syscall Note","LLGPL":"LLGPL Preamble","LLVM-exception":"LLVM Exception","LZMA-exception":"LZMA exception","mif-exception":"Macros and Inline Functions Exception","mxml-exception":"mxml Exception","Nokia-Qt-exception-1.1":"Nokia Qt LGPL exception 1.1","OCaml-LGPL-linking-exception":"OCaml LGPL Linking Exception","OCCT-exception-1.0":"Open CASCADE Exception 1.0","OpenJDK-assembly-exception-1.0":"OpenJDK Assembly exception 1.0","openvpn-openssl-exception":"OpenVPN OpenSSL Exception","PCRE2-exception":"PCRE2 exception","polyparse-exception":"Polyparse Exception","PS-or-PDF-font-exception-20170817":"PS/PDF font exception (2017-08-17)","QPL-1.0-INRIA-2004-exception":"INRIA QPL 1.0 2004 variant exception","Qt-GPL-exception-1.0":"Qt GPL exception 1.0","Qt-LGPL-exception-1.1":"Qt LGPL exception 1.1","Qwt-exception-1.0":"Qwt exception 1.0","romic-exception":"Romic Exception","RRDtool-FLOSS-exception-2.0":"RRDtool FLOSS exception 2.0","rsync-linking-exception":"rsync Linking Exception","SANE-exception":"SANE Exception","SHL-2.0":"Solderpad Hardware License v2.0","SHL-2.1":"Solderpad Hardware License v2.1","Simple-Library-Usage-exception":"Simple Library Usage Exception","Spelling-Provider-LGPL-exception":"Spelling Provider LGPL exception","sqlitestudio-OpenSSL-exception":"sqlitestudio OpenSSL exception","stunnel-exception":"stunnel Exception","SWI-exception":"SWI exception","Swift-exception":"Swift Exception","Texinfo-exception":"Texinfo exception","u-boot-exception-2.0":"U-Boot exception 2.0","UBDL-exception":"Unmodified Binary Distribution exception","Universal-FOSS-exception-1.0":"Universal FOSS Exception, Version 1.0","vsftpd-openssl-exception":"vsftpd OpenSSL exception","WxWindows-exception-3.1":"WxWindows Library Exception 3.1","x11vnc-openssl-exception":"x11vnc OpenSSL Exception"}};
const func8 = require("ajv/dist/runtime/equal").default;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="http://cyclonedx.org/schema/spdx.schema.json" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
let valid0;
valid0 = false;
for(const v0 of schema19.enum){
if(func8(data, v0)){
valid0 = true;
break;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"License Acknowledgement","description":"Declared licenses and concluded licenses represent two different stages in the licensing process within software development. Declared licenses refer to the initial intention of the software authors regarding the licensing terms under which their code is released. On the other hand, concluded licenses are the result of a comprehensive analysis of the project's codebase to identify and confirm the actual licenses of the components used, which may differ from the initially declared licenses. While declared licenses provide an upfront indication of the licensing intentions, concluded licenses offer a more thorough understanding of the actual licensing within a project, facilitating proper compliance and risk management. Observed licenses are defined in `@.evidence.licenses`. Observed licenses form the evidence necessary to substantiate a concluded license.","type":"string","enum":["declared","concluded"],"meta:enum":{"declared":"Declared licenses represent the initial intentions of authors regarding the licensing terms of their code.","concluded":"Concluded licenses are verified and confirmed."}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!((data === "declared") || (data === "concluded"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","title":"Attachment","description":"Specifies the metadata and content for an attachment.","required":["content"],"additionalProperties":false,"properties":{"contentType":{"type":"string","title":"Content-Type","description":"Specifies the format and nature of the data being attached, helping systems correctly interpret and process the content. Common content type examples include `application/json` for JSON data and `text/plain` for plain text documents.\n [RFC 2045 section 5.1](https://www.ietf.org/rfc/rfc2045.html#section-5.1) outlines the structure and use of content types. For a comprehensive list of registered content types, refer to the [IANA media types registry](https://www.iana.org/assignments/media-types/media-types.xhtml).","default":"text/plain","examples":["text/plain","application/json","image/png"]},"encoding":{"type":"string","title":"Encoding","description":"Specifies the optional encoding the text is represented in.","enum":["base64"],"meta:enum":{"base64":"Base64 is a binary-to-text encoding scheme that represents binary data in an ASCII string."}},"content":{"type":"string","title":"Attachment Text","description":"The attachment data. Proactive controls such as input validation and sanitization should be employed to prevent misuse of attachment text."}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "contentType") || (key0 === "encoding")) || (key0 === "content"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err2 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.encoding !== undefined){
let data1 = data.encoding;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(data1 === "base64")){
const err4 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema21.properties.encoding.enum}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","title":"Lightweight name-value pair","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","required":["name"],"properties":{"name":{"type":"string","title":"Name","description":"The name of the property. Duplicate names are allowed, each potentially having a different value."},"value":{"type":"string","title":"Value","description":"The value of the property."}},"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "bom-ref") || (key0 === "id")) || (key0 === "name")) || (key0 === "acknowledgement")) || (key0 === "text")) || (key0 === "url")) || (key0 === "licensing")) || (key0 === "properties"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate48(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate48.errors : errors < 1000 ? vErrors.concat(validate48.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.acknowledgement !== undefined){
if(!(validate50(data.acknowledgement, {instancePath:instancePath+"/acknowledgement",parentData:data,parentDataProperty:"acknowledgement",rootData}))){
vErrors = vErrors === null ? validate50.errors : errors < 1000 ? vErrors.concat(validate50.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.licensing !== undefined){
let data6 = data.licensing;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((((((key1 === "altIds") || (key1 === "licensor")) || (key1 === "licensee")) || (key1 === "purchaser")) || (key1 === "purchaseOrder")) || (key1 === "licenseTypes")) || (key1 === "lastRenewal")) || (key1 === "expiration"))){
const err6 = {instancePath:instancePath+"/licensing",schemaPath:"#/properties/licensing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data6.altIds !== undefined){
let data7 = data6.altIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err7 = {instancePath:instancePath+"/licensing/altIds/" + i0,schemaPath:"#/properties/licensing/properties/altIds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/licensing/altIds",schemaPath:"#/properties/licensing/properties/altIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data6.licensor !== undefined){
let data9 = data6.licensor;
const _errs22 = errors;
let valid5 = false;
let passing1 = null;
const _errs23 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.organization === undefined){
const err9 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.individual === undefined){
const err10 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty: "individual"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err11 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "organization") || (key2 === "individual"))){
const err12 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data9.organization !== undefined){
if(!(validate26(data9.organization, {instancePath:instancePath+"/licensing/licensor/organization",parentData:data9,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data9.individual !== undefined){
if(!(validate31(data9.individual, {instancePath:instancePath+"/licensing/licensor/individual",parentData:data9,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/licensing/licensor",schemaPath:"#/properties/licensing/properties/licensor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data6.licensee !== undefined){
let data12 = data6.licensee;
const _errs30 = errors;
let valid7 = false;
let passing2 = null;
const _errs31 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.organization === undefined){
const err14 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/0/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
var _valid2 = _errs31 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.individual === undefined){
const err15 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty: "individual"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
var _valid2 = _errs32 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err16 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((key3 === "organization") || (key3 === "individual"))){
const err17 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data12.organization !== undefined){
if(!(validate26(data12.organization, {instancePath:instancePath+"/licensing/licensee/organization",parentData:data12,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data12.individual !== undefined){
if(!(validate31(data12.individual, {instancePath:instancePath+"/licensing/licensee/individual",parentData:data12,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/licensing/licensee",schemaPath:"#/properties/licensing/properties/licensee/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data6.purchaser !== undefined){
let data15 = data6.purchaser;
const _errs38 = errors;
let valid9 = false;
let passing3 = null;
const _errs39 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.organization === undefined){
const err19 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
var _valid3 = _errs39 === errors;
if(_valid3){
valid9 = true;
passing3 = 0;
}
const _errs40 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.individual === undefined){
const err20 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty: "individual"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
var _valid3 = _errs40 === errors;
if(_valid3 && valid9){
valid9 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid9 = true;
passing3 = 1;
}
}
if(!valid9){
const err21 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((key4 === "organization") || (key4 === "individual"))){
const err22 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data15.organization !== undefined){
if(!(validate26(data15.organization, {instancePath:instancePath+"/licensing/purchaser/organization",parentData:data15,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data15.individual !== undefined){
if(!(validate31(data15.individual, {instancePath:instancePath+"/licensing/purchaser/individual",parentData:data15,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/licensing/purchaser",schemaPath:"#/properties/licensing/properties/purchaser/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data6.purchaseOrder !== undefined){
if(typeof data6.purchaseOrder !== "string"){
const err24 = {instancePath:instancePath+"/licensing/purchaseOrder",schemaPath:"#/properties/licensing/properties/purchaseOrder/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data6.licenseTypes !== undefined){
let data19 = data6.licenseTypes;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 !== "string"){
const err25 = {instancePath:instancePath+"/licensing/licenseTypes/" + i1,schemaPath:"#/properties/licensing/properties/licenseTypes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
if(!((((((((((((((((data20 === "academic") || (data20 === "appliance")) || (data20 === "client-access")) || (data20 === "concurrent-user")) || (data20 === "core-points")) || (data20 === "custom-metric")) || (data20 === "device")) || (data20 === "evaluation")) || (data20 === "named-user")) || (data20 === "node-locked")) || (data20 === "oem")) || (data20 === "perpetual")) || (data20 === "processor-points")) || (data20 === "subscription")) || (data20 === "user")) || (data20 === "other"))){
const err26 = {instancePath:instancePath+"/licensing/licenseTypes/" + i1,schemaPath:"#/properties/licensing/properties/licenseTypes/items/enum",keyword:"enum",params:{allowedValues: schema18.properties.licensing.properties.licenseTypes.items.enum}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/licensing/licenseTypes",schemaPath:"#/properties/licensing/properties/licenseTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data6.lastRenewal !== undefined){
let data21 = data6.lastRenewal;
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
const err28 = {instancePath:instancePath+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
else {
const err29 = {instancePath:instancePath+"/licensing/lastRenewal",schemaPath:"#/properties/licensing/properties/lastRenewal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data6.expiration !== undefined){
let data22 = data6.expiration;
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
const err30 = {instancePath:instancePath+"/licensing/expiration",schemaPath:"#/properties/licensing/properties/expiration/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
else {
const err31 = {instancePath:instancePath+"/licensing/expiration",schemaPath:"#/properties/licensing/properties/expiration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/licensing",schemaPath:"#/properties/licensing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data23 = data.properties;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate60(data23[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data23,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.license === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/0/items/required",keyword:"required",params:{missingProperty: "license"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data0){
if(!(key0 === "license")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data0.license !== undefined){
if(!(validate46(data0.license, {instancePath:instancePath+"/" + i0+"/license",parentData:data0,parentDataProperty:"license",rootData}))){
vErrors = vErrors === null ? validate46.errors : errors < 1000 ? vErrors.concat(validate46.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/0/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs8 = errors;
if(Array.isArray(data)){
if(data.length > 1){
const err5 = {instancePath,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(data.length < 1){
const err6 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
const len1 = data.length;
if(!(len1 <= 1)){
const err7 = {instancePath,schemaPath:"#/oneOf/1/additionalItems",keyword:"additionalItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
const len2 = data.length;
if(len2 > 0){
let data2 = data[0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.expression === undefined){
const err8 = {instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/required",keyword:"required",params:{missingProperty: "expression"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key1 in data2){
if(!(((key1 === "expression") || (key1 === "acknowledgement")) || (key1 === "bom-ref"))){
const err9 = {instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data2.expression !== undefined){
if(typeof data2.expression !== "string"){
const err10 = {instancePath:instancePath+"/0/expression",schemaPath:"#/oneOf/1/items/0/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data2.acknowledgement !== undefined){
if(!(validate50(data2.acknowledgement, {instancePath:instancePath+"/0/acknowledgement",parentData:data2,parentDataProperty:"acknowledgement",rootData}))){
vErrors = vErrors === null ? validate50.errors : errors < 1000 ? vErrors.concat(validate50.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data2["bom-ref"] !== undefined){
if(!(validate24(data2["bom-ref"], {instancePath:instancePath+"/0/bom-ref",parentData:data2,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/0",schemaPath:"#/oneOf/1/items/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","title":"SWID Tag","description":"Specifies metadata and content for ISO-IEC 19770-2 Software Identification (SWID) Tags.","required":["tagId","name"],"additionalProperties":false,"properties":{"tagId":{"type":"string","title":"Tag ID","description":"Maps to the tagId of a SoftwareIdentity."},"name":{"type":"string","title":"Name","description":"Maps to the name of a SoftwareIdentity."},"version":{"type":"string","title":"Version","default":"0.0","description":"Maps to the version of a SoftwareIdentity."},"tagVersion":{"type":"integer","title":"Tag Version","default":0,"description":"Maps to the tagVersion of a SoftwareIdentity."},"patch":{"type":"boolean","title":"Patch","default":false,"description":"Maps to the patch of a SoftwareIdentity."},"text":{"title":"Attachment text","description":"Specifies the metadata and content of the SWID tag.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"URL","description":"The URL to the SWID file.","format":"iri-reference"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tagId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tagId"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((((key0 === "tagId") || (key0 === "name")) || (key0 === "version")) || (key0 === "tagVersion")) || (key0 === "patch")) || (key0 === "text")) || (key0 === "url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.tagId !== undefined){
if(typeof data.tagId !== "string"){
const err3 = {instancePath:instancePath+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.tagVersion !== undefined){
let data3 = data.tagVersion;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.patch !== undefined){
if(typeof data.patch !== "boolean"){
const err7 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","title":"Commit","description":"Specifies an individual commit","additionalProperties":false,"properties":{"uid":{"type":"string","title":"UID","description":"A unique identifier of the commit. This may be version control specific. For example, Subversion uses revision numbers whereas git uses commit hashes."},"url":{"type":"string","title":"URL","description":"The URL to the commit. This URL will typically point to a commit in a version control system.","format":"iri-reference"},"author":{"title":"Author","description":"The author who created the changes in the commit","$ref":"#/definitions/identifiableAction"},"committer":{"title":"Committer","description":"The person who committed or pushed the commit","$ref":"#/definitions/identifiableAction"},"message":{"type":"string","title":"Message","description":"The text description of the contents of the commit"}}};
const schema25 = {"type":"object","title":"Identifiable Action","description":"Specifies an individual commit","additionalProperties":false,"properties":{"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The timestamp in which the action occurred"},"name":{"type":"string","title":"Name","description":"The name of the individual who performed the action"},"email":{"type":"string","format":"idn-email","title":"E-mail","description":"The email address of the individual who performed the action"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "timestamp") || (key0 === "name")) || (key0 === "email"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err1 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
else {
const err2 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(typeof data.email === "string")){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "uid") || (key0 === "url")) || (key0 === "author")) || (key0 === "committer")) || (key0 === "message"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.author !== undefined){
if(!(validate70(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate70.errors : errors < 1000 ? vErrors.concat(validate70.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.committer !== undefined){
if(!(validate70(data.committer, {instancePath:instancePath+"/committer",parentData:data,parentDataProperty:"committer",rootData}))){
vErrors = vErrors === null ? validate70.errors : errors < 1000 ? vErrors.concat(validate70.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","title":"Patch","description":"Specifies an individual patch","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["unofficial","monkey","backport","cherry-pick"],"meta:enum":{"unofficial":"A patch which is not developed by the creators or maintainers of the software being patched. Refer to [https://en.wikipedia.org/wiki/Unofficial_patch](https://en.wikipedia.org/wiki/Unofficial_patch).","monkey":"A patch which dynamically modifies runtime behavior. Refer to [https://en.wikipedia.org/wiki/Monkey_patch](https://en.wikipedia.org/wiki/Monkey_patch).","backport":"A patch which takes code from a newer version of the software and applies it to older versions of the same software. Refer to [https://en.wikipedia.org/wiki/Backporting](https://en.wikipedia.org/wiki/Backporting).","cherry-pick":"A patch created by selectively applying commits from other versions or branches of the same software."},"title":"Patch Type","description":"Specifies the purpose for the patch including the resolution of defects, security issues, or new behavior or functionality."},"diff":{"title":"Diff","description":"The patch file (or diff) that shows changes. Refer to [https://en.wikipedia.org/wiki/Diff](https://en.wikipedia.org/wiki/Diff)","$ref":"#/definitions/diff"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"},"title":"Resolves","description":"A collection of issues the patch resolves"}}};
const schema27 = {"type":"object","title":"Diff","description":"The patch file (or diff) that shows changes. Refer to https://en.wikipedia.org/wiki/Diff","additionalProperties":false,"properties":{"text":{"title":"Diff text","description":"Specifies the optional text of the diff","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"URL","description":"Specifies the URL to the diff","format":"iri-reference"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "text") || (key0 === "url"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","title":"Issue","description":"An individual issue that has been resolved.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["defect","enhancement","security"],"meta:enum":{"defect":"A fault, flaw, or bug in software.","enhancement":"A new feature or behavior in software.","security":"A special type of defect which impacts security."},"title":"Issue Type","description":"Specifies the type of issue"},"id":{"type":"string","title":"Issue ID","description":"The identifier of the issue assigned by the source of the issue"},"name":{"type":"string","title":"Issue Name","description":"The name of the issue"},"description":{"type":"string","title":"Issue Description","description":"A description of the issue"},"source":{"type":"object","title":"Source","description":"The source of the issue where it is documented","additionalProperties":false,"properties":{"name":{"type":"string","title":"Name","description":"The name of the source.","examples":["National Vulnerability Database","NVD","Apache"]},"url":{"type":"string","title":"URL","description":"The url of the issue documentation as provided by the source","format":"iri-reference"}}},"references":{"type":"array","items":{"type":"string","format":"iri-reference"},"title":"References","description":"A collection of URL's for reference. Multiple URLs are allowed.","examples":["https://example.com"]}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "id")) || (key0 === "name")) || (key0 === "description")) || (key0 === "source")) || (key0 === "references"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(!(((data0 === "defect") || (data0 === "enhancement")) || (data0 === "security"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema28.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "url"))){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err8 = {instancePath:instancePath+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data4.url !== undefined){
if(!(typeof data4.url === "string")){
const err9 = {instancePath:instancePath+"/source/url",schemaPath:"#/properties/source/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data7 = data.references;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(typeof data7[i0] === "string")){
const err11 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "diff")) || (key0 === "resolves"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(!((((data0 === "unofficial") || (data0 === "monkey")) || (data0 === "backport")) || (data0 === "cherry-pick"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.diff !== undefined){
if(!(validate75(data.diff, {instancePath:instancePath+"/diff",parentData:data,parentDataProperty:"diff",rootData}))){
vErrors = vErrors === null ? validate75.errors : errors < 1000 ? vErrors.concat(validate75.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.resolves !== undefined){
let data2 = data.resolves;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data2[i0], {instancePath:instancePath+"/resolves/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate78.errors : errors < 1000 ? vErrors.concat(validate78.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","title":"External Reference","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM.","required":["url","type"],"additionalProperties":false,"properties":{"url":{"anyOf":[{"title":"URL","type":"string","format":"iri-reference"},{"title":"BOM-Link","$ref":"#/definitions/bomLink"}],"title":"URL","description":"The URI (URL or URN) to the external reference. External references are URIs and therefore can accept any URL scheme including https ([RFC-7230](https://www.ietf.org/rfc/rfc7230.txt)), mailto ([RFC-2368](https://www.ietf.org/rfc/rfc2368.txt)), tel ([RFC-3966](https://www.ietf.org/rfc/rfc3966.txt)), and dns ([RFC-4501](https://www.ietf.org/rfc/rfc4501.txt)). External references may also include formally registered URNs such as [CycloneDX BOM-Link](https://cyclonedx.org/capabilities/bomlink/) to reference CycloneDX BOMs or any object within a BOM. BOM-Link transforms applicable external references into relationships that can be expressed in a BOM or across BOMs."},"comment":{"type":"string","title":"Comment","description":"An optional comment describing the external reference"},"type":{"type":"string","title":"Type","description":"Specifies the type of external reference.","enum":["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes","security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitability-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report","codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","other"],"meta:enum":{"vcs":"Version Control System","issue-tracker":"Issue or defect tracking system, or an Application Lifecycle Management (ALM) system","website":"Website","advisories":"Security advisories","bom":"Bill of Materials (SBOM, OBOM, HBOM, SaaSBOM, etc)","mailing-list":"Mailing list or discussion group","social":"Social media account","chat":"Real-time chat platform","documentation":"Documentation, guides, or how-to instructions","support":"Community or commercial support","source-distribution":"The location where the source code distributable can be obtained. This is often an archive format such as zip or tgz. The source-distribution type complements use of the version control (vcs) type.","distribution":"Direct or repository download location","distribution-intake":"The location where a component was published to. This is often the same as \"distribution\" but may also include specialized publishing processes that act as an intermediary.","license":"The reference to the license file. If a license URL has been defined in the license node, it should also be defined as an external reference for completeness.","build-meta":"Build-system specific meta file (i.e. pom.xml, package.json, .nuspec, etc)","build-system":"Reference to an automated build system","release-notes":"Reference to release notes","security-contact":"Specifies a way to contact the maintainer, supplier, or provider in the event of a security incident. Common URIs include links to a disclosure procedure, a mailto (RFC-2368) that specifies an email address, a tel (RFC-3966) that specifies a phone number, or dns (RFC-4501) that specifies the records containing DNS Security TXT.","model-card":"A model card describes the intended uses of a machine learning model, potential limitations, biases, ethical considerations, training parameters, datasets used to train the model, performance metrics, and other relevant data useful for ML transparency.","log":"A record of events that occurred in a computer system or application, such as problems, errors, or information on current operations.","configuration":"Parameters or settings that may be used by other components or services.","evidence":"Information used to substantiate a claim.","formulation":"Describes how a component or service was manufactured or deployed.","attestation":"Human or machine-readable statements containing facts, evidence, or testimony.","threat-model":"An enumeration of identified weaknesses, threats, and countermeasures, dataflow diagram (DFD), attack tree, and other supporting documentation in human-readable or machine-readable format.","adversary-model":"The defined assumptions, goals, and capabilities of an adversary.","risk-assessment":"Identifies and analyzes the potential of future events that may negatively impact individuals, assets, and/or the environment. Risk assessments may also include judgments on the tolerability of each risk.","vulnerability-assertion":"A Vulnerability Disclosure Report (VDR) which asserts the known and previously unknown vulnerabilities that affect a component, service, or product including the analysis and findings describing the impact (or lack of impact) that the reported vulnerability has on a component, service, or product.","exploitability-statement":"A Vulnerability Exploitability eXchange (VEX) which asserts the known vulnerabilities that do not affect a product, product family, or organization, and optionally the ones that do. The VEX should include the analysis and findings describing the impact (or lack of impact) that the reported vulnerability has on the product, product family, or organization.","pentest-report":"Results from an authorized simulated cyberattack on a component or service, otherwise known as a penetration test.","static-analysis-report":"SARIF or proprietary machine or human-readable report for which static analysis has identified code quality, security, and other potential issues with the source code.","dynamic-analysis-report":"Dynamic analysis report that has identified issues such as vulnerabilities and misconfigurations.","runtime-analysis-report":"Report generated by analyzing the call stack of a running application.","component-analysis-report":"Report generated by Software Composition Analysis (SCA), container analysis, or other forms of component analysis.","maturity-report":"Report containing a formal assessment of an organization, business unit, or team against a maturity model.","certification-report":"Industry, regulatory, or other certification from an accredited (if applicable) certification body.","codified-infrastructure":"Code or configuration that defines and provisions virtualized infrastructure, commonly referred to as Infrastructure as Code (IaC).","quality-metrics":"Report or system in which quality metrics can be obtained.","poam":"Plans of Action and Milestones (POA&M) complement an \"attestation\" external reference. POA&M is defined by NIST as a \"document that identifies tasks needing to be accomplished. It details resources required to accomplish the elements of the plan, any milestones in meeting the tasks and scheduled completion dates for the milestones\".","electronic-signature":"An e-signature is commonly a scanned representation of a written signature or a stylized script of the person's name.","digital-signature":"A signature that leverages cryptography, typically public/private key pairs, which provides strong authenticity verification.","rfc-9116":"Document that complies with [RFC 9116](https://www.ietf.org/rfc/rfc9116.html) (A File Format to Aid in Security Vulnerability Disclosure)","other":"Use this if no other types accurately describe the purpose of the external reference."}},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"},"title":"Hashes","description":"The hashes of the external reference (if applicable)."}}};
const schema30 = {"title":"BOM-Link","anyOf":[{"title":"BOM-Link Document","$ref":"#/definitions/bomLinkDocumentType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]};
const schema31 = {"title":"BOM-Link Document","description":"Descriptor for another BOM document. See https://cyclonedx.org/capabilities/bomlink/","type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","$comment":"part of the pattern is based on `bom.serialNumber`'s pattern"};
const pattern3 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema32 = {"title":"BOM-Link Element","description":"Descriptor for an element in a BOM document. See https://cyclonedx.org/capabilities/bomlink/","type":"string","format":"iri-reference","pattern":"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","$comment":"part of the pattern is based on `bom.serialNumber`'s pattern"};
const pattern4 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate83.errors : errors < 1000 ? vErrors.concat(validate83.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "comment")) || (key0 === "type")) || (key0 === "hashes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data0 = data.url;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(typeof data0 === "string")){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(!(validate82(data0, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate82.errors : errors < 1000 ? vErrors.concat(validate82.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.comment !== undefined){
if(typeof data.comment !== "string"){
const err5 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(!(((((((((((((((((((((((((((((((((((((((((((data2 === "vcs") || (data2 === "issue-tracker")) || (data2 === "website")) || (data2 === "advisories")) || (data2 === "bom")) || (data2 === "mailing-list")) || (data2 === "social")) || (data2 === "chat")) || (data2 === "documentation")) || (data2 === "support")) || (data2 === "source-distribution")) || (data2 === "distribution")) || (data2 === "distribution-intake")) || (data2 === "license")) || (data2 === "build-meta")) || (data2 === "build-system")) || (data2 === "release-notes")) || (data2 === "security-contact")) || (data2 === "model-card")) || (data2 === "log")) || (data2 === "configuration")) || (data2 === "evidence")) || (data2 === "formulation")) || (data2 === "attestation")) || (data2 === "threat-model")) || (data2 === "adversary-model")) || (data2 === "risk-assessment")) || (data2 === "vulnerability-assertion")) || (data2 === "exploitability-statement")) || (data2 === "pentest-report")) || (data2 === "static-analysis-report")) || (data2 === "dynamic-analysis-report")) || (data2 === "runtime-analysis-report")) || (data2 === "component-analysis-report")) || (data2 === "maturity-report")) || (data2 === "certification-report")) || (data2 === "codified-infrastructure")) || (data2 === "quality-metrics")) || (data2 === "poam")) || (data2 === "electronic-signature")) || (data2 === "digital-signature")) || (data2 === "rfc-9116")) || (data2 === "other"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.hashes !== undefined){
let data3 = data.hashes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data3[i0], {instancePath:instancePath+"/hashes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : errors < 1000 ? vErrors.concat(validate39.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","title":"Evidence","description":"Provides the ability to document evidence collected through various forms of extraction or analysis.","additionalProperties":false,"properties":{"identity":{"title":"Identity Evidence","description":"Evidence that substantiates the identity of a component. The identity may be an object or an array of identity objects. Support for specifying identity as a single object was introduced in CycloneDX v1.5. Arrays were introduced in v1.6. It is recommended that all implementations use arrays, even if only one identity object is specified.","oneOf":[{"type":"array","title":"Array of Identity Objects","items":{"$ref":"#/definitions/componentIdentityEvidence"}},{"title":"A Single Identity Object","description":"[Deprecated]","$ref":"#/definitions/componentIdentityEvidence","deprecated":true}]},"occurrences":{"type":"array","title":"Occurrences","description":"Evidence of individual instances of a component spread across multiple locations.","items":{"type":"object","required":["location"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the occurrence elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"location":{"type":"string","title":"Location","description":"The location or path to where the component was found."},"line":{"type":"integer","minimum":0,"title":"Line Number","description":"The line number where the component was found."},"offset":{"type":"integer","minimum":0,"title":"Offset","description":"The offset where the component was found."},"symbol":{"type":"string","title":"Symbol","description":"The symbol name that was found associated with the component."},"additionalContext":{"type":"string","title":"Additional Context","description":"Any additional context of the detected component (e.g. a code snippet)."}}}},"callstack":{"type":"object","title":"Call Stack","description":"Evidence of the components use through the callstack.","additionalProperties":false,"properties":{"frames":{"type":"array","title":"Frames","description":"Within a call stack, a frame is a discrete unit that encapsulates an execution context, including local variables, parameters, and the return address. As function calls are made, frames are pushed onto the stack, forming an array-like structure that orchestrates the flow of program execution and manages the sequence of function invocations.","items":{"type":"object","required":["module"],"additionalProperties":false,"properties":{"package":{"title":"Package","description":"A package organizes modules into namespaces, providing a unique namespace for each type it contains.","type":"string"},"module":{"title":"Module","description":"A module or class that encloses functions/methods and other code.","type":"string"},"function":{"title":"Function","description":"A block of code designed to perform a particular task.","type":"string"},"parameters":{"title":"Parameters","description":"Optional arguments that are passed to the module or function.","type":"array","items":{"type":"string"}},"line":{"title":"Line","description":"The line number the code that is called resides on.","type":"integer"},"column":{"title":"Column","description":"The column the code that is called resides.","type":"integer"},"fullFilename":{"title":"Full Filename","description":"The full path and filename of the module.","type":"string"}}}}}},"licenses":{"$ref":"#/definitions/licenseChoice","title":"License Evidence"},"copyright":{"type":"array","items":{"$ref":"#/definitions/copyright"},"title":"Copyright Evidence","description":"Copyright evidence captures intellectual property assertions, providing evidence of possible ownership and legal protection."}}};
const schema34 = {"type":"object","title":"Identity Evidence","description":"Evidence that substantiates the identity of a component.","required":["field"],"additionalProperties":false,"properties":{"field":{"type":"string","enum":["group","name","version","purl","cpe","omniborId","swhid","swid","hash"],"title":"Field","description":"The identity field of the component which the evidence describes."},"confidence":{"type":"number","minimum":0,"maximum":1,"title":"Confidence","description":"The overall confidence of the evidence from 0 - 1, where 1 is 100% confidence."},"concludedValue":{"type":"string","title":"Concluded Value","description":"The value of the field (cpe, purl, etc) that has been concluded based on the aggregate of all methods (if available)."},"methods":{"type":"array","title":"Methods","description":"The methods used to extract and/or analyze the evidence.","items":{"type":"object","required":["technique","confidence"],"additionalProperties":false,"properties":{"technique":{"title":"Technique","description":"The technique used in this method of analysis.","type":"string","enum":["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]},"confidence":{"type":"number","minimum":0,"maximum":1,"title":"Confidence","description":"The confidence of the evidence from 0 - 1, where 1 is 100% confidence. Confidence is specific to the technique used. Each technique of analysis can have independent confidence."},"value":{"type":"string","title":"Value","description":"The value or contents of the evidence."}}}},"tools":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"BOM References","description":"The object in the BOM identified by its bom-ref. This is often a component or service but may be any object type supporting bom-refs. Tools used for analysis should already be defined in the BOM, either in the metadata/tools, components, or formulation."}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func6(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "field") || (key0 === "confidence")) || (key0 === "concludedValue")) || (key0 === "methods")) || (key0 === "tools"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(!(((((((((data0 === "group") || (data0 === "name")) || (data0 === "version")) || (data0 === "purl")) || (data0 === "cpe")) || (data0 === "omniborId")) || (data0 === "swhid")) || (data0 === "swid")) || (data0 === "hash"))){
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema34.properties.field.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
let data1 = data.confidence;
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
else {
const err6 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.concludedValue !== undefined){
if(typeof data.concludedValue !== "string"){
const err7 = {instancePath:instancePath+"/concludedValue",schemaPath:"#/properties/concludedValue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.methods !== undefined){
let data3 = data.methods;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.technique === undefined){
const err8 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "technique"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(data4.confidence === undefined){
const err9 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "confidence"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
for(const key1 in data4){
if(!(((key1 === "technique") || (key1 === "confidence")) || (key1 === "value"))){
const err10 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data4.technique !== undefined){
let data5 = data4.technique;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/methods/" + i0+"/technique",schemaPath:"#/properties/methods/items/properties/technique/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(!((((((((((data5 === "source-code-analysis") || (data5 === "binary-analysis")) || (data5 === "manifest-analysis")) || (data5 === "ast-fingerprint")) || (data5 === "hash-comparison")) || (data5 === "instrumentation")) || (data5 === "dynamic-analysis")) || (data5 === "filename")) || (data5 === "attestation")) || (data5 === "other"))){
const err12 = {instancePath:instancePath+"/methods/" + i0+"/technique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues: schema34.properties.methods.items.properties.technique.enum}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data4.confidence !== undefined){
let data6 = data4.confidence;
if(typeof data6 == "number"){
if(data6 > 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/methods/" + i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/methods/" + i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
else {
const err15 = {instancePath:instancePath+"/methods/" + i0+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data4.value !== undefined){
if(typeof data4.value !== "string"){
const err16 = {instancePath:instancePath+"/methods/" + i0+"/value",schemaPath:"#/properties/methods/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/methods/" + i0,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data8 = data.tools;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
if(!(validate92(data9, {instancePath:instancePath+"/tools/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs24 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/tools/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err19 = {instancePath:instancePath+"/tools/" + i1,schemaPath:"#/properties/tools/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
const duplicate0 = func0(data8);
if(duplicate0){
const err20 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
else {
const err21 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","title":"Copyright","description":"A copyright notice informing users of the underlying claims to copyright ownership in a published work.","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string","title":"Copyright Text","description":"The textual content of the copyright."}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(key0 === "text")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "identity") || (key0 === "occurrences")) || (key0 === "callstack")) || (key0 === "licenses")) || (key0 === "copyright"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data0[i0], {instancePath:instancePath+"/identity/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(validate91(data0, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate91.errors : errors < 1000 ? vErrors.concat(validate91.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.occurrences !== undefined){
let data2 = data.occurrences;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.location === undefined){
const err3 = {instancePath:instancePath+"/occurrences/" + i1,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty: "location"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key1 in data3){
if(!((((((key1 === "bom-ref") || (key1 === "location")) || (key1 === "line")) || (key1 === "offset")) || (key1 === "symbol")) || (key1 === "additionalContext"))){
const err4 = {instancePath:instancePath+"/occurrences/" + i1,schemaPath:"#/properties/occurrences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data3["bom-ref"] !== undefined){
if(!(validate24(data3["bom-ref"], {instancePath:instancePath+"/occurrences/" + i1+"/bom-ref",parentData:data3,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.location !== undefined){
if(typeof data3.location !== "string"){
const err5 = {instancePath:instancePath+"/occurrences/" + i1+"/location",schemaPath:"#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data3.line !== undefined){
let data6 = data3.line;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err6 = {instancePath:instancePath+"/occurrences/" + i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/occurrences/" + i1+"/line",schemaPath:"#/properties/occurrences/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
if(data3.offset !== undefined){
let data7 = data3.offset;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err8 = {instancePath:instancePath+"/occurrences/" + i1+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/occurrences/" + i1+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
if(data3.symbol !== undefined){
if(typeof data3.symbol !== "string"){
const err10 = {instancePath:instancePath+"/occurrences/" + i1+"/symbol",schemaPath:"#/properties/occurrences/items/properties/symbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data3.additionalContext !== undefined){
if(typeof data3.additionalContext !== "string"){
const err11 = {instancePath:instancePath+"/occurrences/" + i1+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/occurrences/" + i1,schemaPath:"#/properties/occurrences/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.callstack !== undefined){
let data10 = data.callstack;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(key2 === "frames")){
const err14 = {instancePath:instancePath+"/callstack",schemaPath:"#/properties/callstack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data10.frames !== undefined){
let data11 = data10.frames;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.module === undefined){
const err15 = {instancePath:instancePath+"/callstack/frames/" + i2,schemaPath:"#/properties/callstack/properties/frames/items/required",keyword:"required",params:{missingProperty: "module"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
for(const key3 in data12){
if(!(((((((key3 === "package") || (key3 === "module")) || (key3 === "function")) || (key3 === "parameters")) || (key3 === "line")) || (key3 === "column")) || (key3 === "fullFilename"))){
const err16 = {instancePath:instancePath+"/callstack/frames/" + i2,schemaPath:"#/properties/callstack/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data12.package !== undefined){
if(typeof data12.package !== "string"){
const err17 = {instancePath:instancePath+"/callstack/frames/" + i2+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data12.module !== undefined){
if(typeof data12.module !== "string"){
const err18 = {instancePath:instancePath+"/callstack/frames/" + i2+"/module",schemaPath:"#/properties/callstack/properties/frames/items/properties/module/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data12.function !== undefined){
if(typeof data12.function !== "string"){
const err19 = {instancePath:instancePath+"/callstack/frames/" + i2+"/function",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data12.parameters !== undefined){
let data16 = data12.parameters;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err20 = {instancePath:instancePath+"/callstack/frames/" + i2+"/parameters/" + i3,schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/callstack/frames/" + i2+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data12.line !== undefined){
let data18 = data12.line;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err22 = {instancePath:instancePath+"/callstack/frames/" + i2+"/line",schemaPath:"#/properties/callstack/properties/frames/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data12.column !== undefined){
let data19 = data12.column;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err23 = {instancePath:instancePath+"/callstack/frames/" + i2+"/column",schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data12.fullFilename !== undefined){
if(typeof data12.fullFilename !== "string"){
const err24 = {instancePath:instancePath+"/callstack/frames/" + i2+"/fullFilename",schemaPath:"#/properties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/callstack/frames/" + i2,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/callstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data.licenses !== undefined){
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : errors < 1000 ? vErrors.concat(validate45.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.copyright !== undefined){
let data22 = data.copyright;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate99(data22[i4], {instancePath:instancePath+"/copyright/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate99.errors : errors < 1000 ? vErrors.concat(validate99.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","title":"Release notes","required":["type"],"additionalProperties":false,"properties":{"type":{"$ref":"#/definitions/releaseType","title":"Type","description":"The software versioning type the release note describes."},"title":{"type":"string","title":"Title","description":"The title of the release."},"featuredImage":{"type":"string","format":"iri-reference","title":"Featured image","description":"The URL to an image that may be prominently displayed with the release note."},"socialImage":{"type":"string","format":"iri-reference","title":"Social image","description":"The URL to an image that may be used in messaging on social media platforms."},"description":{"type":"string","title":"Description","description":"A short description of the release."},"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The date and time (timestamp) when the release note was created."},"aliases":{"type":"array","items":{"type":"string"},"title":"Aliases","description":"One or more alternate names the release may be referred to. This may include unofficial terms used by development and marketing teams (e.g. code names)."},"tags":{"$ref":"#/definitions/tags","title":"Tags"},"resolves":{"type":"array","items":{"$ref":"#/definitions/issue"},"title":"Resolves","description":"A collection of issues that have been resolved."},"notes":{"type":"array","items":{"$ref":"#/definitions/note"},"title":"Notes","description":"Zero or more release notes containing the locale and content. Multiple note objects may be specified to support release notes in a wide variety of languages."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema38 = {"type":"string","examples":["major","minor","patch","pre-release","internal"],"description":"The software versioning type. It is recommended that the release type use one of 'major', 'minor', 'patch', 'pre-release', or 'internal'. Representing all possible software release types is not practical, so standardizing on the recommended values, whenever possible, is strongly encouraged.\n\n* __major__ = A major release may contain significant changes or may introduce breaking changes.\n* __minor__ = A minor release, also known as an update, may contain a smaller number of changes than major releases.\n* __patch__ = Patch releases are typically unplanned and may resolve defects or important security issues.\n* __pre-release__ = A pre-release may include alpha, beta, or release candidates and typically have limited support. They provide the ability to preview a release prior to its general availability.\n* __internal__ = Internal releases are not for public consumption and are intended to be used exclusively by the project or manufacturer that produced it."};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"array","items":{"type":"string"},"title":"Tags","description":"Textual strings that aid in discovery, search, and retrieval of the associated object. Tags often serve as a way to group or categorize similar or related objects by various attributes.","examples":["json-parser","object-persistence","text-to-image","translation","object-detection"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","title":"Note","description":"A note containing the locale and content.","required":["text"],"additionalProperties":false,"properties":{"locale":{"$ref":"#/definitions/localeType","title":"Locale","description":"The ISO-639 (or higher) language code and optional ISO-3166 (or higher) country code. Examples include: \"en\", \"en-US\", \"fr\" and \"fr-CA\""},"text":{"title":"Release note content","description":"Specifies the full content of the release note.","$ref":"#/definitions/attachment"}}};
const schema41 = {"type":"string","pattern":"^([a-z]{2})(-[A-Z]{2})?$","title":"Locale","description":"Defines a syntax for representing two character language code (ISO-639) followed by an optional two character country code. The language code must be lower case. If the country code is specified, the country code must be upper case. The language code and country code must be separated by a minus sign. Examples: en, en-US, fr, fr-CA"};
const pattern5 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z]{2})(-[A-Z]{2})?$"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "locale") || (key0 === "text"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.locale !== undefined){
if(!(validate109(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData}))){
vErrors = vErrors === null ? validate109.errors : errors < 1000 ? vErrors.concat(validate109.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate52(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema37.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate103(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate103.errors : errors < 1000 ? vErrors.concat(validate103.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.featuredImage !== undefined){
if(!(typeof data.featuredImage === "string")){
const err3 = {instancePath:instancePath+"/featuredImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.socialImage !== undefined){
if(!(typeof data.socialImage === "string")){
const err4 = {instancePath:instancePath+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err6 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
else {
const err7 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data6 = data.aliases;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err8 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate105(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate105.errors : errors < 1000 ? vErrors.concat(validate105.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.resolves !== undefined){
let data9 = data.resolves;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data9[i1], {instancePath:instancePath+"/resolves/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate78.errors : errors < 1000 ? vErrors.concat(validate78.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.notes !== undefined){
let data11 = data.notes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate108(data11[i2], {instancePath:instancePath+"/notes/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate108.errors : errors < 1000 ? vErrors.concat(validate108.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data13 = data.properties;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate60(data13[i3], {instancePath:instancePath+"/properties/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema42 = {"$comment":"Model card support in CycloneDX is derived from TensorFlow Model Card Toolkit released under the Apache 2.0 license and available from https://github.com/tensorflow/model-card-toolkit/blob/main/model_card_toolkit/schema/v0.0.2/model_card.schema.json. In addition, CycloneDX model card support includes portions of VerifyML, also released under the Apache 2.0 license and available from https://github.com/cylynx/verifyml/blob/main/verifyml/model_card_toolkit/schema/v0.0.4/model_card.schema.json.","type":"object","title":"Model Card","description":"A model card describes the intended uses of a machine learning model and potential limitations, including biases and ethical considerations. Model cards typically contain the training parameters, which datasets were used to train the model, performance metrics, and other relevant data useful for ML transparency. This object SHOULD be specified for any component of type `machine-learning-model` and must not be specified for other component types.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the model card elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"modelParameters":{"type":"object","title":"Model Parameters","description":"Hyper-parameters for construction of the model.","additionalProperties":false,"properties":{"approach":{"type":"object","title":"Approach","description":"The overall approach to learning used by the model for problem solving.","additionalProperties":false,"properties":{"type":{"type":"string","title":"Learning Type","description":"Learning types describing the learning problem or hybrid learning problem.","enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"],"meta:enum":{"supervised":"Supervised machine learning involves training an algorithm on labeled data to predict or classify new data based on the patterns learned from the labeled examples.","unsupervised":"Unsupervised machine learning involves training algorithms on unlabeled data to discover patterns, structures, or relationships without explicit guidance, allowing the model to identify inherent structures or clusters within the data.","reinforcement-learning":"Reinforcement learning is a type of machine learning where an agent learns to make decisions by interacting with an environment to maximize cumulative rewards, through trial and error.","semi-supervised":"Semi-supervised machine learning utilizes a combination of labeled and unlabeled data during training to improve model performance, leveraging the benefits of both supervised and unsupervised learning techniques.","self-supervised":"Self-supervised machine learning involves training models to predict parts of the input data from other parts of the same data, without requiring external labels, enabling learning from large amounts of unlabeled data."}}}},"task":{"type":"string","title":"Task","description":"Directly influences the input and/or output. Examples include classification, regression, clustering, etc."},"architectureFamily":{"type":"string","title":"Architecture Family","description":"The model architecture family such as transformer network, convolutional neural network, residual neural network, LSTM neural network, etc."},"modelArchitecture":{"type":"string","title":"Model Architecture","description":"The specific architecture of the model such as GPT-1, ResNet-50, YOLOv3, etc."},"datasets":{"type":"array","title":"Datasets","description":"The datasets used to train and evaluate the model.","items":{"oneOf":[{"title":"Inline Data Information","$ref":"#/definitions/componentData"},{"type":"object","title":"Data Reference","additionalProperties":false,"properties":{"ref":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}],"title":"Reference","type":"string","description":"References a data component by the components bom-ref attribute"}}}]}},"inputs":{"type":"array","title":"Inputs","description":"The input format(s) of the model","items":{"$ref":"#/definitions/inputOutputMLParameters"}},"outputs":{"type":"array","title":"Outputs","description":"The output format(s) from the model","items":{"$ref":"#/definitions/inputOutputMLParameters"}}}},"quantitativeAnalysis":{"type":"object","title":"Quantitative Analysis","description":"A quantitative analysis of the model","additionalProperties":false,"properties":{"performanceMetrics":{"type":"array","title":"Performance Metrics","description":"The model performance metrics being reported. Examples may include accuracy, F1 score, precision, top-3 error rates, MSC, etc.","items":{"$ref":"#/definitions/performanceMetric"}},"graphics":{"$ref":"#/definitions/graphicsCollection"}}},"considerations":{"type":"object","title":"Considerations","description":"What considerations should be taken into account regarding the model's construction, training, and application?","additionalProperties":false,"properties":{"users":{"type":"array","title":"Users","description":"Who are the intended users of the model?","items":{"type":"string"}},"useCases":{"type":"array","title":"Use Cases","description":"What are the intended use cases of the model?","items":{"type":"string"}},"technicalLimitations":{"type":"array","title":"Technical Limitations","description":"What are the known technical limitations of the model? E.g. What kind(s) of data should the model be expected not to perform well on? What are the factors that might degrade model performance?","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","title":"Performance Tradeoffs","description":"What are the known tradeoffs in accuracy/performance of the model?","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","title":"Ethical Considerations","description":"What are the ethical risks involved in the application of this model?","items":{"$ref":"#/definitions/risk"}},"environmentalConsiderations":{"$ref":"#/definitions/environmentalConsiderations","title":"Environmental Considerations","description":"What are the various environmental impacts the corresponding machine learning model has exhibited across its lifecycle?"},"fairnessAssessments":{"type":"array","title":"Fairness Assessments","description":"How does the model affect groups at risk of being systematically disadvantaged? What are the harms and benefits to the various affected groups?","items":{"$ref":"#/definitions/fairnessAssessment"}}}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the dataset elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"type":{"type":"string","title":"Type of Data","description":"The general theme or subject matter of the data being specified.","enum":["source-code","configuration","dataset","definition","other"],"meta:enum":{"source-code":"Any type of code, code snippet, or data-as-code.","configuration":"Parameters or settings that may be used by other components.","dataset":"A collection of data.","definition":"Data that can be used to create new instances of what the definition defines.","other":"Any other type of data that does not fit into existing definitions."}},"name":{"title":"Dataset Name","description":"The name of the dataset.","type":"string"},"contents":{"type":"object","title":"Data Contents","description":"The contents or references to the contents of the data being described.","additionalProperties":false,"properties":{"attachment":{"title":"Data Attachment","description":"An optional way to include textual or encoded data.","$ref":"#/definitions/attachment"},"url":{"type":"string","title":"Data URL","description":"The URL to where the data can be retrieved.","format":"iri-reference"},"properties":{"type":"array","title":"Configuration Properties","description":"Provides the ability to document name-value parameters used for configuration.","items":{"$ref":"#/definitions/property"}}}},"classification":{"$ref":"#/definitions/dataClassification"},"sensitiveData":{"type":"array","title":"Sensitive Data","description":"A description of any sensitive data in a dataset.","items":{"type":"string"}},"graphics":{"$ref":"#/definitions/graphicsCollection"},"description":{"title":"Dataset Description","description":"A description of the dataset. Can describe size of dataset, whether it's used for source code, training, testing, or validation, etc.","type":"string"},"governance":{"title":"Data Governance","$ref":"#/definitions/dataGovernance"}}};
const schema44 = {"type":"string","title":"Data Classification","description":"Data classification tags data according to its type, sensitivity, and value if altered, stolen, or destroyed."};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","title":"Graphics Collection","description":"A collection of graphics that represent various measurements.","additionalProperties":false,"properties":{"description":{"title":"Description","description":"A description of this collection of graphics.","type":"string"},"collection":{"title":"Collection","description":"A collection of graphics.","type":"array","items":{"$ref":"#/definitions/graphic"}}}};
const schema46 = {"type":"object","title":"Graphic","additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name of the graphic.","type":"string"},"image":{"title":"Graphic Image","description":"The graphic (vector or raster). Base64 encoding must be specified for binary images.","$ref":"#/definitions/attachment"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "image"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate52(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "description") || (key0 === "collection"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.collection !== undefined){
let data1 = data.collection;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate124(data1[i0], {instancePath:instancePath+"/collection/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate124.errors : errors < 1000 ? vErrors.concat(validate124.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","title":"Data Governance","description":"Data governance captures information regarding data ownership, stewardship, and custodianship, providing insights into the individuals or entities responsible for managing, overseeing, and safeguarding the data throughout its lifecycle.","additionalProperties":false,"properties":{"custodians":{"type":"array","title":"Data Custodians","description":"Data custodians are responsible for the safe custody, transport, and storage of data.","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"stewards":{"type":"array","title":"Data Stewards","description":"Data stewards are responsible for data content, context, and associated business rules.","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}},"owners":{"type":"array","title":"Data Owners","description":"Data owners are concerned with risk and appropriate access to data.","items":{"$ref":"#/definitions/dataGovernanceResponsibleParty"}}}};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"organization":{"title":"Organization","description":"The organization that is responsible for specific data governance role(s).","$ref":"#/definitions/organizationalEntity"},"contact":{"title":"Individual","description":"The individual that is responsible for specific data governance role(s).","$ref":"#/definitions/organizationalContact"}},"oneOf":[{"required":["organization"]},{"required":["contact"]}]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "organization") || (key0 === "contact"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.organization !== undefined){
if(!(validate26(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate31(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "custodians") || (key0 === "stewards")) || (key0 === "owners"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.custodians !== undefined){
let data0 = data.custodians;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data0[i0], {instancePath:instancePath+"/custodians/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate129.errors : errors < 1000 ? vErrors.concat(validate129.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.stewards !== undefined){
let data2 = data.stewards;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data2[i1], {instancePath:instancePath+"/stewards/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate129.errors : errors < 1000 ? vErrors.concat(validate129.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/stewards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.owners !== undefined){
let data4 = data.owners;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate129(data4[i2], {instancePath:instancePath+"/owners/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate129.errors : errors < 1000 ? vErrors.concat(validate129.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema43.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(!(((((data1 === "source-code") || (data1 === "configuration")) || (data1 === "dataset")) || (data1 === "definition")) || (data1 === "other"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema43.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.contents !== undefined){
let data3 = data.contents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "attachment") || (key1 === "url")) || (key1 === "properties"))){
const err5 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data3.attachment !== undefined){
if(!(validate52(data3.attachment, {instancePath:instancePath+"/contents/attachment",parentData:data3,parentDataProperty:"attachment",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.url !== undefined){
if(!(typeof data3.url === "string")){
const err6 = {instancePath:instancePath+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data3.properties !== undefined){
let data6 = data3.properties;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data6[i0], {instancePath:instancePath+"/contents/properties/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.classification !== undefined){
if(!(validate121(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate121.errors : errors < 1000 ? vErrors.concat(validate121.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.sensitiveData !== undefined){
let data9 = data.sensitiveData;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err9 = {instancePath:instancePath+"/sensitiveData/" + i1,schemaPath:"#/properties/sensitiveData/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.graphics !== undefined){
if(!(validate123(data.graphics, {instancePath:instancePath+"/graphics",parentData:data,parentDataProperty:"graphics",rootData}))){
vErrors = vErrors === null ? validate123.errors : errors < 1000 ? vErrors.concat(validate123.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.governance !== undefined){
if(!(validate128(data.governance, {instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData}))){
vErrors = vErrors === null ? validate128.errors : errors < 1000 ? vErrors.concat(validate128.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","title":"Input and Output Parameters","additionalProperties":false,"properties":{"format":{"title":"Input/Output Format","description":"The data format for input/output to the model.","type":"string","examples":["string","image","time-series"]}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "format")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(typeof data.format !== "string"){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","title":"Performance Metric","additionalProperties":false,"properties":{"type":{"title":"Type","description":"The type of performance metric.","type":"string"},"value":{"title":"Value","description":"The value of the performance metric.","type":"string"},"slice":{"title":"Slice","description":"The name of the slice this metric was computed on. By default, assume this metric is not sliced.","type":"string"},"confidenceInterval":{"title":"Confidence Interval","description":"The confidence interval of the metric.","type":"object","additionalProperties":false,"properties":{"lowerBound":{"title":"Lower Bound","description":"The lower bound of the confidence interval.","type":"string"},"upperBound":{"title":"Upper Bound","description":"The upper bound of the confidence interval.","type":"string"}}}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "value")) || (key0 === "slice")) || (key0 === "confidenceInterval"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.slice !== undefined){
if(typeof data.slice !== "string"){
const err3 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.confidenceInterval !== undefined){
let data3 = data.confidenceInterval;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "lowerBound") || (key1 === "upperBound"))){
const err4 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data3.lowerBound !== undefined){
if(typeof data3.lowerBound !== "string"){
const err5 = {instancePath:instancePath+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data3.upperBound !== undefined){
if(typeof data3.upperBound !== "string"){
const err6 = {instancePath:instancePath+"/confidenceInterval/upperBound",schemaPath:"#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/confidenceInterval",schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","title":"Risk","additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name of the risk.","type":"string"},"mitigationStrategy":{"title":"Mitigation Strategy","description":"Strategy used to address this risk.","type":"string"}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "mitigationStrategy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.mitigationStrategy !== undefined){
if(typeof data.mitigationStrategy !== "string"){
const err2 = {instancePath:instancePath+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","title":"Environmental Considerations","description":"Describes various environmental impact metrics.","additionalProperties":false,"properties":{"energyConsumptions":{"title":"Energy Consumptions","description":"Describes energy consumption information incurred for one or more component lifecycle activities.","type":"array","items":{"$ref":"#/definitions/energyConsumption"}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema53 = {"title":"Energy consumption","description":"Describes energy consumption information incurred for the specified lifecycle activity.","type":"object","required":["activity","energyProviders","activityEnergyCost"],"additionalProperties":false,"properties":{"activity":{"type":"string","title":"Activity","description":"The type of activity that is part of a machine learning model development or operational lifecycle.","enum":["design","data-collection","data-preparation","training","fine-tuning","validation","deployment","inference","other"],"meta:enum":{"design":"A model design including problem framing, goal definition and algorithm selection.","data-collection":"Model data acquisition including search, selection and transfer.","data-preparation":"Model data preparation including data cleaning, labeling and conversion.","training":"Model building, training and generalized tuning.","fine-tuning":"Refining a trained model to produce desired outputs for a given problem space.","validation":"Model validation including model output evaluation and testing.","deployment":"Explicit model deployment to a target hosting infrastructure.","inference":"Generating an output response from a hosted model from a set of inputs.","other":"A lifecycle activity type whose description does not match currently defined values."}},"energyProviders":{"title":"Energy Providers","description":"The provider(s) of the energy consumed by the associated model development lifecycle activity.","type":"array","items":{"$ref":"#/definitions/energyProvider"}},"activityEnergyCost":{"title":"Activity Energy Cost","description":"The total energy cost associated with the model lifecycle activity.","$ref":"#/definitions/energyMeasure"},"co2CostEquivalent":{"title":"CO2 Equivalent Cost","description":"The CO2 cost (debit) equivalent to the total energy cost.","$ref":"#/definitions/co2Measure"},"co2CostOffset":{"title":"CO2 Cost Offset","description":"The CO2 offset (credit) for the CO2 equivalent cost.","$ref":"#/definitions/co2Measure"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema54 = {"type":"object","title":"Energy Provider","description":"Describes the physical provider of energy used for model development or operations.","required":["organization","energySource","energyProvided"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the energy provider elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"description":{"type":"string","title":"Description","description":"A description of the energy provider."},"organization":{"type":"object","title":"Organization","description":"The organization that provides energy.","$ref":"#/definitions/organizationalEntity"},"energySource":{"type":"string","enum":["coal","oil","natural-gas","nuclear","wind","solar","geothermal","hydropower","biofuel","unknown","other"],"meta:enum":{"coal":"Energy produced by types of coal.","oil":"Petroleum products (primarily crude oil and its derivative fuel oils).","natural-gas":"Hydrocarbon gas liquids (HGL) that occur as gases at atmospheric pressure and as liquids under higher pressures including Natural gas (C5H12 and heavier), Ethane (C2H6), Propane (C3H8), etc.","nuclear":"Energy produced from the cores of atoms (i.e., through nuclear fission or fusion).","wind":"Energy produced from moving air.","solar":"Energy produced from the sun (i.e., solar radiation).","geothermal":"Energy produced from heat within the earth.","hydropower":"Energy produced from flowing water.","biofuel":"Liquid fuels produced from biomass feedstocks (i.e., organic materials such as plants or animals).","unknown":"The energy source is unknown.","other":"An energy source that is not listed."},"title":"Energy Source","description":"The energy source for the energy provider."},"energyProvided":{"$ref":"#/definitions/energyMeasure","title":"Energy Provided","description":"The energy provided by the energy source for an associated activity."},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}};
const schema55 = {"type":"object","title":"Energy Measure","description":"A measure of energy.","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number","title":"Value","description":"Quantity of energy."},"unit":{"type":"string","enum":["kWh"],"title":"Unit","description":"Unit of energy.","meta:enum":{"kWh":"Kilowatt-hour (kWh) is the energy delivered by one kilowatt (kW) of power for one hour (h)."}}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(typeof data.value == "number")){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(!(data1 === "kWh")){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema55.properties.unit.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.energySource === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "energySource"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.energyProvided === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "energyProvided"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "bom-ref") || (key0 === "description")) || (key0 === "organization")) || (key0 === "energySource")) || (key0 === "energyProvided")) || (key0 === "externalReferences"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.organization !== undefined){
let data2 = data.organization;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(!(validate26(data2, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.energySource !== undefined){
let data3 = data.energySource;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(!(((((((((((data3 === "coal") || (data3 === "oil")) || (data3 === "natural-gas")) || (data3 === "nuclear")) || (data3 === "wind")) || (data3 === "solar")) || (data3 === "geothermal")) || (data3 === "hydropower")) || (data3 === "biofuel")) || (data3 === "unknown")) || (data3 === "other"))){
const err7 = {instancePath:instancePath+"/energySource",schemaPath:"#/properties/energySource/enum",keyword:"enum",params:{allowedValues: schema54.properties.energySource.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.energyProvided !== undefined){
if(!(validate152(data.energyProvided, {instancePath:instancePath+"/energyProvided",parentData:data,parentDataProperty:"energyProvided",rootData}))){
vErrors = vErrors === null ? validate152.errors : errors < 1000 ? vErrors.concat(validate152.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.externalReferences !== undefined){
let data5 = data.externalReferences;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data5[i0], {instancePath:instancePath+"/externalReferences/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","title":"CO2 Measure","description":"A measure of carbon dioxide (CO2).","required":["value","unit"],"additionalProperties":false,"properties":{"value":{"type":"number","title":"Value","description":"Quantity of carbon dioxide (CO2)."},"unit":{"type":"string","enum":["tCO2eq"],"title":"Unit","description":"Unit of carbon dioxide (CO2).","meta:enum":{"tCO2eq":"Tonnes (t) of carbon dioxide (CO2) equivalent (eq)."}}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(typeof data.value == "number")){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(!(data1 === "tCO2eq")){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema56.properties.unit.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.energyProviders === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "energyProviders"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.activityEnergyCost === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityEnergyCost"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "activity") || (key0 === "energyProviders")) || (key0 === "activityEnergyCost")) || (key0 === "co2CostEquivalent")) || (key0 === "co2CostOffset")) || (key0 === "properties"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(!(((((((((data0 === "design") || (data0 === "data-collection")) || (data0 === "data-preparation")) || (data0 === "training")) || (data0 === "fine-tuning")) || (data0 === "validation")) || (data0 === "deployment")) || (data0 === "inference")) || (data0 === "other"))){
const err5 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues: schema53.properties.activity.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.energyProviders !== undefined){
let data1 = data.energyProviders;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate149(data1[i0], {instancePath:instancePath+"/energyProviders/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate149.errors : errors < 1000 ? vErrors.concat(validate149.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.activityEnergyCost !== undefined){
if(!(validate152(data.activityEnergyCost, {instancePath:instancePath+"/activityEnergyCost",parentData:data,parentDataProperty:"activityEnergyCost",rootData}))){
vErrors = vErrors === null ? validate152.errors : errors < 1000 ? vErrors.concat(validate152.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.co2CostEquivalent !== undefined){
if(!(validate157(data.co2CostEquivalent, {instancePath:instancePath+"/co2CostEquivalent",parentData:data,parentDataProperty:"co2CostEquivalent",rootData}))){
vErrors = vErrors === null ? validate157.errors : errors < 1000 ? vErrors.concat(validate157.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.co2CostOffset !== undefined){
if(!(validate157(data.co2CostOffset, {instancePath:instancePath+"/co2CostOffset",parentData:data,parentDataProperty:"co2CostOffset",rootData}))){
vErrors = vErrors === null ? validate157.errors : errors < 1000 ? vErrors.concat(validate157.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data6[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "energyConsumptions") || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.energyConsumptions !== undefined){
let data0 = data.energyConsumptions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate148(data0[i0], {instancePath:instancePath+"/energyConsumptions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate148.errors : errors < 1000 ? vErrors.concat(validate148.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/energyConsumptions",schemaPath:"#/properties/energyConsumptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data2[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","title":"Fairness Assessment","description":"Information about the benefits and harms of the model to an identified at risk group.","additionalProperties":false,"properties":{"groupAtRisk":{"type":"string","title":"Group at Risk","description":"The groups or individuals at risk of being systematically disadvantaged by the model."},"benefits":{"type":"string","title":"Benefits","description":"Expected benefits to the identified groups."},"harms":{"type":"string","title":"Harms","description":"Expected harms to the identified groups."},"mitigationStrategy":{"type":"string","title":"Mitigation Strategy","description":"With respect to the benefits and harms outlined, please describe any mitigation strategy implemented."}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "groupAtRisk") || (key0 === "benefits")) || (key0 === "harms")) || (key0 === "mitigationStrategy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.groupAtRisk !== undefined){
if(typeof data.groupAtRisk !== "string"){
const err1 = {instancePath:instancePath+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.benefits !== undefined){
if(typeof data.benefits !== "string"){
const err2 = {instancePath:instancePath+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.harms !== undefined){
if(typeof data.harms !== "string"){
const err3 = {instancePath:instancePath+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.mitigationStrategy !== undefined){
if(typeof data.mitigationStrategy !== "string"){
const err4 = {instancePath:instancePath+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "modelParameters")) || (key0 === "quantitativeAnalysis")) || (key0 === "considerations")) || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.modelParameters !== undefined){
let data1 = data.modelParameters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((((key1 === "approach") || (key1 === "task")) || (key1 === "architectureFamily")) || (key1 === "modelArchitecture")) || (key1 === "datasets")) || (key1 === "inputs")) || (key1 === "outputs"))){
const err1 = {instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data1.approach !== undefined){
let data2 = data1.approach;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "type")){
const err2 = {instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(((((data3 === "supervised") || (data3 === "unsupervised")) || (data3 === "reinforcement-learning")) || (data3 === "semi-supervised")) || (data3 === "self-supervised"))){
const err4 = {instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.modelParameters.properties.approach.properties.type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data1.task !== undefined){
if(typeof data1.task !== "string"){
const err6 = {instancePath:instancePath+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data1.architectureFamily !== undefined){
if(typeof data1.architectureFamily !== "string"){
const err7 = {instancePath:instancePath+"/modelParameters/architectureFamily",schemaPath:"#/properties/modelParameters/properties/architectureFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data1.modelArchitecture !== undefined){
if(typeof data1.modelArchitecture !== "string"){
const err8 = {instancePath:instancePath+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data1.datasets !== undefined){
let data7 = data1.datasets;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs21 = errors;
let valid5 = false;
let passing0 = null;
const _errs22 = errors;
if(!(validate117(data8, {instancePath:instancePath+"/modelParameters/datasets/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate117.errors : errors < 1000 ? vErrors.concat(validate117.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(key3 === "ref")){
const err9 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data8.ref !== undefined){
let data9 = data8.ref;
if(typeof data9 !== "string"){
const err10 = {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const _errs28 = errors;
let valid7 = false;
const _errs29 = errors;
if(!(validate92(data9, {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",parentData:data8,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs30 = errors;
if(!(validate85(data9, {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",parentData:data8,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err11 = {instancePath:instancePath+"/modelParameters/datasets/" + i0+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err13 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data1.inputs !== undefined){
let data10 = data1.inputs;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate139(data10[i1], {instancePath:instancePath+"/modelParameters/inputs/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate139.errors : errors < 1000 ? vErrors.concat(validate139.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/modelParameters/inputs",schemaPath:"#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data1.outputs !== undefined){
let data12 = data1.outputs;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate139(data12[i2], {instancePath:instancePath+"/modelParameters/outputs/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate139.errors : errors < 1000 ? vErrors.concat(validate139.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.quantitativeAnalysis !== undefined){
let data14 = data.quantitativeAnalysis;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!((key4 === "performanceMetrics") || (key4 === "graphics"))){
const err18 = {instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data14.performanceMetrics !== undefined){
let data15 = data14.performanceMetrics;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate142(data15[i3], {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate142.errors : errors < 1000 ? vErrors.concat(validate142.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data14.graphics !== undefined){
if(!(validate123(data14.graphics, {instancePath:instancePath+"/quantitativeAnalysis/graphics",parentData:data14,parentDataProperty:"graphics",rootData}))){
vErrors = vErrors === null ? validate123.errors : errors < 1000 ? vErrors.concat(validate123.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.considerations !== undefined){
let data18 = data.considerations;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(((((((key5 === "users") || (key5 === "useCases")) || (key5 === "technicalLimitations")) || (key5 === "performanceTradeoffs")) || (key5 === "ethicalConsiderations")) || (key5 === "environmentalConsiderations")) || (key5 === "fairnessAssessments"))){
const err21 = {instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data18.users !== undefined){
let data19 = data18.users;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(typeof data19[i4] !== "string"){
const err22 = {instancePath:instancePath+"/considerations/users/" + i4,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data18.useCases !== undefined){
let data21 = data18.useCases;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(typeof data21[i5] !== "string"){
const err24 = {instancePath:instancePath+"/considerations/useCases/" + i5,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data18.technicalLimitations !== undefined){
let data23 = data18.technicalLimitations;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
if(typeof data23[i6] !== "string"){
const err26 = {instancePath:instancePath+"/considerations/technicalLimitations/" + i6,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data18.performanceTradeoffs !== undefined){
let data25 = data18.performanceTradeoffs;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(typeof data25[i7] !== "string"){
const err28 = {instancePath:instancePath+"/considerations/performanceTradeoffs/" + i7,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data18.ethicalConsiderations !== undefined){
let data27 = data18.ethicalConsiderations;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
if(!(validate145(data27[i8], {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8,parentData:data27,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate145.errors : errors < 1000 ? vErrors.concat(validate145.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data18.environmentalConsiderations !== undefined){
if(!(validate147(data18.environmentalConsiderations, {instancePath:instancePath+"/considerations/environmentalConsiderations",parentData:data18,parentDataProperty:"environmentalConsiderations",rootData}))){
vErrors = vErrors === null ? validate147.errors : errors < 1000 ? vErrors.concat(validate147.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data18.fairnessAssessments !== undefined){
let data30 = data18.fairnessAssessments;
if(Array.isArray(data30)){
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
if(!(validate164(data30[i9], {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9,parentData:data30,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate164.errors : errors < 1000 ? vErrors.concat(validate164.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/considerations/fairnessAssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data32 = data.properties;
if(Array.isArray(data32)){
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
if(!(validate60(data32[i10], {instancePath:instancePath+"/properties/" + i10,parentData:data32,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","title":"Cryptographic Properties","description":"Cryptographic assets have properties that uniquely define them and that make them actionable for further reasoning. As an example, it makes a difference if one knows the algorithm family (e.g. AES) or the specific variant or instantiation (e.g. AES-128-GCM). This is because the security level and the algorithm primitive (authenticated encryption) are only defined by the definition of the algorithm variant. The presence of a weak cryptographic algorithm like SHA1 vs. HMAC-SHA1 also makes a difference.","additionalProperties":false,"required":["assetType"],"properties":{"assetType":{"type":"string","title":"Asset Type","description":"Cryptographic assets occur in several forms. Algorithms and protocols are most commonly implemented in specialized cryptographic libraries. They may, however, also be 'hardcoded' in software components. Certificates and related cryptographic material like keys, tokens, secrets or passwords are other cryptographic assets to be modelled.","enum":["algorithm","certificate","protocol","related-crypto-material"],"meta:enum":{"algorithm":"Mathematical function commonly used for data encryption, authentication, and digital signatures.","certificate":"An electronic document that is used to provide the identity or validate a public key.","protocol":"A set of rules and guidelines that govern the behavior and communication with each other.","related-crypto-material":"Other cryptographic assets related to algorithms, certificates, and protocols such as keys and tokens."}},"algorithmProperties":{"type":"object","title":"Algorithm Properties","description":"Additional properties specific to a cryptographic algorithm.","additionalProperties":false,"properties":{"primitive":{"type":"string","title":"primitive","description":"Cryptographic building blocks used in higher-level cryptographic systems and protocols. Primitives represent different cryptographic routines: deterministic random bit generators (drbg, e.g. CTR_DRBG from NIST SP800-90A-r1), message authentication codes (mac, e.g. HMAC-SHA-256), blockciphers (e.g. AES), streamciphers (e.g. Salsa20), signatures (e.g. ECDSA), hash functions (e.g. SHA-256), public-key encryption schemes (pke, e.g. RSA), extended output functions (xof, e.g. SHAKE256), key derivation functions (e.g. pbkdf2), key agreement algorithms (e.g. ECDH), key encapsulation mechanisms (e.g. ML-KEM), authenticated encryption (ae, e.g. AES-GCM) and the combination of multiple algorithms (combiner, e.g. SP800-56Cr2).","enum":["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","other","unknown"],"meta:enum":{"drbg":"Deterministic Random Bit Generator (DRBG) is a type of pseudorandom number generator designed to produce a sequence of bits from an initial seed value. DRBGs are commonly used in cryptographic applications where reproducibility of random values is important.","mac":"In cryptography, a Message Authentication Code (MAC) is information used for authenticating and integrity-checking a message.","block-cipher":"A block cipher is a symmetric key algorithm that operates on fixed-size blocks of data. It encrypts or decrypts the data in block units, providing confidentiality. Block ciphers are widely used in various cryptographic modes and protocols for secure data transmission.","stream-cipher":"A stream cipher is a symmetric key cipher where plaintext digits are combined with a pseudorandom cipher digit stream (keystream).","signature":"In cryptography, a signature is a digital representation of a message or data that proves its origin, identity, and integrity. Digital signatures are generated using cryptographic algorithms and are widely used for authentication and verification in secure communication.","hash":"A hash function is a mathematical algorithm that takes an input (or 'message') and produces a fixed-size string of characters, which is typically a hash value. Hash functions are commonly used in various cryptographic applications, including data integrity verification and password hashing.","pke":"Public Key Encryption (PKE) is a type of encryption that uses a pair of public and private keys for secure communication. The public key is used for encryption, while the private key is used for decryption. PKE is a fundamental component of public-key cryptography.","xof":"An XOF is an extendable output function that can take arbitrary input and creates a stream of output, up to a limit determined by the size of the internal state of the hash function that underlies the XOF.","kdf":"A Key Derivation Function (KDF) derives key material from another source of entropy while preserving the entropy of the input.","key-agree":"In cryptography, a key-agreement is a protocol whereby two or more parties agree on a cryptographic key in such a way that both influence the outcome.","kem":"A Key Encapsulation Mechanism (KEM) algorithm is a mechanism for transporting random keying material to a recipient using the recipient's public key.","ae":"Authenticated Encryption (AE) is a cryptographic process that provides both confidentiality and data integrity. It ensures that the encrypted data has not been tampered with and comes from a legitimate source. AE is commonly used in secure communication protocols.","combiner":"A combiner aggregates many candidates for a cryptographic primitive and generates a new candidate for the same primitive.","other":"Another primitive type.","unknown":"The primitive is not known."}},"parameterSetIdentifier":{"type":"string","title":"Parameter Set Identifier","description":"An identifier for the parameter set of the cryptographic algorithm. Examples: in AES128, '128' identifies the key length in bits, in SHA256, '256' identifies the digest length, '128' in SHAKE128 identifies its maximum security level in bits, and 'SHA2-128s' identifies a parameter set used in SLH-DSA (FIPS205)."},"curve":{"type":"string","title":"Elliptic Curve","description":"The specific underlying Elliptic Curve (EC) definition employed which is an indicator of the level of security strength, performance and complexity. Absent an authoritative source of curve names, CycloneDX recommends using curve names as defined at [https://neuromancer.sk/std/](https://neuromancer.sk/std/), the source of which can be found at [https://github.com/J08nY/std-curves](https://github.com/J08nY/std-curves)."},"executionEnvironment":{"type":"string","title":"Execution Environment","description":"The target and execution environment in which the algorithm is implemented in.","enum":["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"],"meta:enum":{"software-plain-ram":"A software implementation running in plain unencrypted RAM.","software-encrypted-ram":"A software implementation running in encrypted RAM.","software-tee":"A software implementation running in a trusted execution environment.","hardware":"A hardware implementation.","other":"Another implementation environment.","unknown":"The execution environment is not known."}},"implementationPlatform":{"type":"string","title":"Implementation platform","description":"The target platform for which the algorithm is implemented. The implementation can be 'generic', running on any platform or for a specific platform.","enum":["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},"certificationLevel":{"type":"array","title":"Certification Level","description":"The certification that the implementation of the cryptographic algorithm has received, if any. Certifications include revisions and levels of FIPS 140 or Common Criteria of different Extended Assurance Levels (CC-EAL).","items":{"type":"string","enum":["none","fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4","cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"],"meta:enum":{"none":"No certification obtained","fips140-1-l1":"FIPS 140-1 Level 1","fips140-1-l2":"FIPS 140-1 Level 2","fips140-1-l3":"FIPS 140-1 Level 3","fips140-1-l4":"FIPS 140-1 Level 4","fips140-2-l1":"FIPS 140-2 Level 1","fips140-2-l2":"FIPS 140-2 Level 2","fips140-2-l3":"FIPS 140-2 Level 3","fips140-2-l4":"FIPS 140-2 Level 4","fips140-3-l1":"FIPS 140-3 Level 1","fips140-3-l2":"FIPS 140-3 Level 2","fips140-3-l3":"FIPS 140-3 Level 3","fips140-3-l4":"FIPS 140-3 Level 4","cc-eal1":"Common Criteria - Evaluation Assurance Level 1","cc-eal1+":"Common Criteria - Evaluation Assurance Level 1 (Augmented)","cc-eal2":"Common Criteria - Evaluation Assurance Level 2","cc-eal2+":"Common Criteria - Evaluation Assurance Level 2 (Augmented)","cc-eal3":"Common Criteria - Evaluation Assurance Level 3","cc-eal3+":"Common Criteria - Evaluation Assurance Level 3 (Augmented)","cc-eal4":"Common Criteria - Evaluation Assurance Level 4","cc-eal4+":"Common Criteria - Evaluation Assurance Level 4 (Augmented)","cc-eal5":"Common Criteria - Evaluation Assurance Level 5","cc-eal5+":"Common Criteria - Evaluation Assurance Level 5 (Augmented)","cc-eal6":"Common Criteria - Evaluation Assurance Level 6","cc-eal6+":"Common Criteria - Evaluation Assurance Level 6 (Augmented)","cc-eal7":"Common Criteria - Evaluation Assurance Level 7","cc-eal7+":"Common Criteria - Evaluation Assurance Level 7 (Augmented)","other":"Another certification","unknown":"The certification level is not known"}}},"mode":{"type":"string","title":"Mode","description":"The mode of operation in which the cryptographic algorithm (block cipher) is used.","enum":["cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"],"meta:enum":{"cbc":"Cipher block chaining","ecb":"Electronic codebook","ccm":"Counter with cipher block chaining message authentication code","gcm":"Galois/counter","cfb":"Cipher feedback","ofb":"Output feedback","ctr":"Counter","other":"Another mode of operation","unknown":"The mode of operation is not known"}},"padding":{"type":"string","title":"Padding","description":"The padding scheme that is used for the cryptographic algorithm.","enum":["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"],"meta:enum":{"pkcs5":"Public Key Cryptography Standard: Password-Based Cryptography","pkcs7":"Public Key Cryptography Standard: Cryptographic Message Syntax","pkcs1v15":"Public Key Cryptography Standard: RSA Cryptography v1.5","oaep":"Optimal asymmetric encryption padding","raw":"Raw","other":"Another padding scheme","unknown":"The padding scheme is not known"}},"cryptoFunctions":{"type":"array","title":"Cryptographic functions","description":"The cryptographic functions implemented by the cryptographic algorithm.","items":{"type":"string","enum":["generate","keygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},"classicalSecurityLevel":{"type":"integer","title":"classical security level","description":"The classical security level that a cryptographic algorithm provides (in bits).","minimum":0},"nistQuantumSecurityLevel":{"type":"integer","title":"NIST security strength category","description":"The NIST security strength category as defined in https://csrc.nist.gov/projects/post-quantum-cryptography/post-quantum-cryptography-standardization/evaluation-criteria/security-(evaluation-criteria). A value of 0 indicates that none of the categories are met.","minimum":0,"maximum":6}}},"certificateProperties":{"type":"object","title":"Certificate Properties","description":"Properties for cryptographic assets of asset type 'certificate'","additionalProperties":false,"properties":{"subjectName":{"type":"string","title":"Subject Name","description":"The subject name for the certificate"},"issuerName":{"type":"string","title":"Issuer Name","description":"The issuer name for the certificate"},"notValidBefore":{"type":"string","format":"date-time","title":"Not Valid Before","description":"The date and time according to ISO-8601 standard from which the certificate is valid"},"notValidAfter":{"type":"string","format":"date-time","title":"Not Valid After","description":"The date and time according to ISO-8601 standard from which the certificate is not valid anymore"},"signatureAlgorithmRef":{"$ref":"#/definitions/refType","title":"Algorithm Reference","description":"The bom-ref to signature algorithm used by the certificate"},"subjectPublicKeyRef":{"$ref":"#/definitions/refType","title":"Key reference","description":"The bom-ref to the public key of the subject"},"certificateFormat":{"type":"string","title":"Certificate Format","description":"The format of the certificate","examples":["X.509","PEM","DER","CVC"]},"certificateExtension":{"type":"string","title":"Certificate File Extension","description":"The file extension of the certificate","examples":["crt","pem","cer","der","p12"]}}},"relatedCryptoMaterialProperties":{"type":"object","title":"Related Cryptographic Material Properties","description":"Properties for cryptographic assets of asset type: `related-crypto-material`","additionalProperties":false,"properties":{"type":{"type":"string","title":"relatedCryptoMaterialType","description":"The type for the related cryptographic material","enum":["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","salt","shared-secret","tag","additional-data","password","credential","token","other","unknown"],"meta:enum":{"private-key":"The confidential key of a key pair used in asymmetric cryptography.","public-key":"The non-confidential key of a key pair used in asymmetric cryptography.","secret-key":"A key used to encrypt and decrypt messages in symmetric cryptography.","key":"A piece of information, usually an octet string, which, when processed through a cryptographic algorithm, processes cryptographic data.","ciphertext":"The result of encryption performed on plaintext using an algorithm (or cipher).","signature":"A cryptographic value that is calculated from the data and a key known only by the signer.","digest":"The output of the hash function.","initialization-vector":"A fixed-size random or pseudo-random value used as an input parameter for cryptographic algorithms.","nonce":"A random or pseudo-random number that can only be used once in a cryptographic communication.","seed":"The input to a pseudo-random number generator. Different seeds generate different pseudo-random sequences.","salt":"A value used in a cryptographic process, usually to ensure that the results of computations for one instance cannot be reused by an attacker.","shared-secret":"A piece of data known only to the parties involved, in a secure communication.","tag":"A message authentication code (MAC), sometimes known as an authentication tag, is a short piece of information used for authenticating and integrity-checking a message.","additional-data":"An unspecified collection of data with relevance to cryptographic activity.","password":"A secret word, phrase, or sequence of characters used during authentication or authorization.","credential":"Establishes the identity of a party to communication, usually in the form of cryptographic keys or passwords.","token":"An object encapsulating a security identity.","other":"Another type of cryptographic asset.","unknown":"The type of cryptographic asset is not known."}},"id":{"type":"string","title":"ID","description":"The optional unique identifier for the related cryptographic material."},"state":{"type":"string","title":"State","description":"The key state as defined by NIST SP 800-57.","enum":["pre-activation","active","suspended","deactivated","compromised","destroyed"]},"algorithmRef":{"$ref":"#/definitions/refType","title":"Algorithm Reference","description":"The bom-ref to the algorithm used to generate the related cryptographic material."},"creationDate":{"type":"string","format":"date-time","title":"Creation Date","description":"The date and time (timestamp) when the related cryptographic material was created."},"activationDate":{"type":"string","format":"date-time","title":"Activation Date","description":"The date and time (timestamp) when the related cryptographic material was activated."},"updateDate":{"type":"string","format":"date-time","title":"Update Date","description":"The date and time (timestamp) when the related cryptographic material was updated."},"expirationDate":{"type":"string","format":"date-time","title":"Expiration Date","description":"The date and time (timestamp) when the related cryptographic material expires."},"value":{"type":"string","title":"Value","description":"The associated value of the cryptographic material."},"size":{"type":"integer","title":"Size","description":"The size of the cryptographic asset (in bits)."},"format":{"type":"string","title":"Format","description":"The format of the related cryptographic material (e.g. P8, PEM, DER)."},"securedBy":{"$ref":"#/definitions/securedBy","title":"Secured By","description":"The mechanism by which the cryptographic asset is secured by."}}},"protocolProperties":{"type":"object","title":"Protocol Properties","description":"Properties specific to cryptographic assets of type: `protocol`.","additionalProperties":false,"properties":{"type":{"type":"string","title":"Type","description":"The concrete protocol type.","enum":["tls","ssh","ipsec","ike","sstp","wpa","other","unknown"],"meta:enum":{"tls":"Transport Layer Security","ssh":"Secure Shell","ipsec":"Internet Protocol Security","ike":"Internet Key Exchange","sstp":"Secure Socket Tunneling Protocol","wpa":"Wi-Fi Protected Access","other":"Another protocol type","unknown":"The protocol type is not known"}},"version":{"type":"string","title":"Protocol Version","description":"The version of the protocol.","examples":["1.0","1.2","1.99"]},"cipherSuites":{"type":"array","title":"Cipher Suites","description":"A list of cipher suites related to the protocol.","items":{"$ref":"#/definitions/cipherSuite","title":"Cipher Suite"}},"ikev2TransformTypes":{"type":"object","title":"IKEv2 Transform Types","description":"The IKEv2 transform types supported (types 1-4), defined in [RFC 7296 section 3.3.2](https://www.ietf.org/rfc/rfc7296.html#section-3.3.2), and additional properties.","additionalProperties":false,"properties":{"encr":{"$ref":"#/definitions/cryptoRefArray","title":"Encryption Algorithm (ENCR)","description":"Transform Type 1: encryption algorithms"},"prf":{"$ref":"#/definitions/cryptoRefArray","title":"Pseudorandom Function (PRF)","description":"Transform Type 2: pseudorandom functions"},"integ":{"$ref":"#/definitions/cryptoRefArray","title":"Integrity Algorithm (INTEG)","description":"Transform Type 3: integrity algorithms"},"ke":{"$ref":"#/definitions/cryptoRefArray","title":"Key Exchange Method (KE)","description":"Transform Type 4: Key Exchange Method (KE) per [RFC 9370](https://www.ietf.org/rfc/rfc9370.html), formerly called Diffie-Hellman Group (D-H)."},"esn":{"type":"boolean","title":"Extended Sequence Numbers (ESN)","description":"Specifies if an Extended Sequence Number (ESN) is used."},"auth":{"$ref":"#/definitions/cryptoRefArray","title":"IKEv2 Authentication method","description":"IKEv2 Authentication method"}}},"cryptoRefArray":{"$ref":"#/definitions/cryptoRefArray","title":"Cryptographic References","description":"A list of protocol-related cryptographic assets"}}},"oid":{"type":"string","title":"OID","description":"The object identifier (OID) of the cryptographic asset."}}};
const schema59 = {"type":"object","title":"Secured By","description":"Specifies the mechanism by which the cryptographic asset is secured by","additionalProperties":false,"properties":{"mechanism":{"type":"string","title":"Mechanism","description":"Specifies the mechanism by which the cryptographic asset is secured by.","examples":["HSM","TPM","SGX","Software","None"]},"algorithmRef":{"$ref":"#/definitions/refType","title":"Algorithm Reference","description":"The bom-ref to the algorithm."}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mechanism") || (key0 === "algorithmRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.mechanism !== undefined){
if(typeof data.mechanism !== "string"){
const err1 = {instancePath:instancePath+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.algorithmRef !== undefined){
if(!(validate24(data.algorithmRef, {instancePath:instancePath+"/algorithmRef",parentData:data,parentDataProperty:"algorithmRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","title":"Cipher Suite","description":"Object representing a cipher suite","additionalProperties":false,"properties":{"name":{"type":"string","title":"Common Name","description":"A common name for the cipher suite.","examples":["TLS_DHE_RSA_WITH_AES_128_CCM"]},"algorithms":{"type":"array","title":"Related Algorithms","description":"A list of algorithms related to the cipher suite.","items":{"$ref":"#/definitions/refType","title":"Algorithm reference","description":"The bom-ref to algorithm cryptographic asset."}},"identifiers":{"type":"array","title":"Cipher Suite Identifiers","description":"A list of common identifiers for the cipher suite.","items":{"type":"string","title":"identifier","description":"Cipher suite identifier","examples":["0xC0","0x9E"]}}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "algorithms")) || (key0 === "identifiers"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.algorithms !== undefined){
let data1 = data.algorithms;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data1[i0], {instancePath:instancePath+"/algorithms/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.identifiers !== undefined){
let data3 = data.identifiers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/identifiers/" + i1,schemaPath:"#/properties/identifiers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"array","items":{"$ref":"#/definitions/refType"}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assetType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assetType"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "assetType") || (key0 === "algorithmProperties")) || (key0 === "certificateProperties")) || (key0 === "relatedCryptoMaterialProperties")) || (key0 === "protocolProperties")) || (key0 === "oid"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.assetType !== undefined){
let data0 = data.assetType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/assetType",schemaPath:"#/properties/assetType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(!((((data0 === "algorithm") || (data0 === "certificate")) || (data0 === "protocol")) || (data0 === "related-crypto-material"))){
const err3 = {instancePath:instancePath+"/assetType",schemaPath:"#/properties/assetType/enum",keyword:"enum",params:{allowedValues: schema58.properties.assetType.enum}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.algorithmProperties !== undefined){
let data1 = data.algorithmProperties;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func3.call(schema58.properties.algorithmProperties.properties, key1))){
const err4 = {instancePath:instancePath+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data1.primitive !== undefined){
let data2 = data1.primitive;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(!(((((((((((((((data2 === "drbg") || (data2 === "mac")) || (data2 === "block-cipher")) || (data2 === "stream-cipher")) || (data2 === "signature")) || (data2 === "hash")) || (data2 === "pke")) || (data2 === "xof")) || (data2 === "kdf")) || (data2 === "key-agree")) || (data2 === "kem")) || (data2 === "ae")) || (data2 === "combiner")) || (data2 === "other")) || (data2 === "unknown"))){
const err6 = {instancePath:instancePath+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.primitive.enum}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data1.parameterSetIdentifier !== undefined){
if(typeof data1.parameterSetIdentifier !== "string"){
const err7 = {instancePath:instancePath+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/properties/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data1.curve !== undefined){
if(typeof data1.curve !== "string"){
const err8 = {instancePath:instancePath+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data1.executionEnvironment !== undefined){
let data5 = data1.executionEnvironment;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(!((((((data5 === "software-plain-ram") || (data5 === "software-encrypted-ram")) || (data5 === "software-tee")) || (data5 === "hardware")) || (data5 === "other")) || (data5 === "unknown"))){
const err10 = {instancePath:instancePath+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.executionEnvironment.enum}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data1.implementationPlatform !== undefined){
let data6 = data1.implementationPlatform;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
if(!((((((((((((((data6 === "generic") || (data6 === "x86_32")) || (data6 === "x86_64")) || (data6 === "armv7-a")) || (data6 === "armv7-m")) || (data6 === "armv8-a")) || (data6 === "armv8-m")) || (data6 === "armv9-a")) || (data6 === "armv9-m")) || (data6 === "s390x")) || (data6 === "ppc64")) || (data6 === "ppc64le")) || (data6 === "other")) || (data6 === "unknown"))){
const err12 = {instancePath:instancePath+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.implementationPlatform.enum}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data1.certificationLevel !== undefined){
let data7 = data1.certificationLevel;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/algorithmProperties/certificationLevel/" + i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(!(((((((((((((((((((((((((((((data8 === "none") || (data8 === "fips140-1-l1")) || (data8 === "fips140-1-l2")) || (data8 === "fips140-1-l3")) || (data8 === "fips140-1-l4")) || (data8 === "fips140-2-l1")) || (data8 === "fips140-2-l2")) || (data8 === "fips140-2-l3")) || (data8 === "fips140-2-l4")) || (data8 === "fips140-3-l1")) || (data8 === "fips140-3-l2")) || (data8 === "fips140-3-l3")) || (data8 === "fips140-3-l4")) || (data8 === "cc-eal1")) || (data8 === "cc-eal1+")) || (data8 === "cc-eal2")) || (data8 === "cc-eal2+")) || (data8 === "cc-eal3")) || (data8 === "cc-eal3+")) || (data8 === "cc-eal4")) || (data8 === "cc-eal4+")) || (data8 === "cc-eal5")) || (data8 === "cc-eal5+")) || (data8 === "cc-eal6")) || (data8 === "cc-eal6+")) || (data8 === "cc-eal7")) || (data8 === "cc-eal7+")) || (data8 === "other")) || (data8 === "unknown"))){
const err14 = {instancePath:instancePath+"/algorithmProperties/certificationLevel/" + i0,schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.certificationLevel.items.enum}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/algorithmProperties/certificationLevel",schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data1.mode !== undefined){
let data9 = data1.mode;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(!(((((((((data9 === "cbc") || (data9 === "ecb")) || (data9 === "ccm")) || (data9 === "gcm")) || (data9 === "cfb")) || (data9 === "ofb")) || (data9 === "ctr")) || (data9 === "other")) || (data9 === "unknown"))){
const err17 = {instancePath:instancePath+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.mode.enum}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data1.padding !== undefined){
let data10 = data1.padding;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
if(!(((((((data10 === "pkcs5") || (data10 === "pkcs7")) || (data10 === "pkcs1v15")) || (data10 === "oaep")) || (data10 === "raw")) || (data10 === "other")) || (data10 === "unknown"))){
const err19 = {instancePath:instancePath+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.padding.enum}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data1.cryptoFunctions !== undefined){
let data11 = data1.cryptoFunctions;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/algorithmProperties/cryptoFunctions/" + i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
if(!(((((((((((((data12 === "generate") || (data12 === "keygen")) || (data12 === "encrypt")) || (data12 === "decrypt")) || (data12 === "digest")) || (data12 === "tag")) || (data12 === "keyderive")) || (data12 === "sign")) || (data12 === "verify")) || (data12 === "encapsulate")) || (data12 === "decapsulate")) || (data12 === "other")) || (data12 === "unknown"))){
const err21 = {instancePath:instancePath+"/algorithmProperties/cryptoFunctions/" + i1,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{allowedValues: schema58.properties.algorithmProperties.properties.cryptoFunctions.items.enum}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data1.classicalSecurityLevel !== undefined){
let data13 = data1.classicalSecurityLevel;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err23 = {instancePath:instancePath+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
if(typeof data13 == "number"){
if(data13 < 0 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
}
if(data1.nistQuantumSecurityLevel !== undefined){
let data14 = data1.nistQuantumSecurityLevel;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err25 = {instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
if(typeof data14 == "number"){
if(data14 > 6 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
if(data14 < 0 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/algorithmProperties",schemaPath:"#/properties/algorithmProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data.certificateProperties !== undefined){
let data15 = data.certificateProperties;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!((((((((key2 === "subjectName") || (key2 === "issuerName")) || (key2 === "notValidBefore")) || (key2 === "notValidAfter")) || (key2 === "signatureAlgorithmRef")) || (key2 === "subjectPublicKeyRef")) || (key2 === "certificateFormat")) || (key2 === "certificateExtension"))){
const err29 = {instancePath:instancePath+"/certificateProperties",schemaPath:"#/properties/certificateProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data15.subjectName !== undefined){
if(typeof data15.subjectName !== "string"){
const err30 = {instancePath:instancePath+"/certificateProperties/subjectName",schemaPath:"#/properties/certificateProperties/properties/subjectName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data15.issuerName !== undefined){
if(typeof data15.issuerName !== "string"){
const err31 = {instancePath:instancePath+"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issuerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data15.notValidBefore !== undefined){
let data18 = data15.notValidBefore;
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
const err32 = {instancePath:instancePath+"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
else {
const err33 = {instancePath:instancePath+"/certificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data15.notValidAfter !== undefined){
let data19 = data15.notValidAfter;
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err34 = {instancePath:instancePath+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
else {
const err35 = {instancePath:instancePath+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data15.signatureAlgorithmRef !== undefined){
if(!(validate24(data15.signatureAlgorithmRef, {instancePath:instancePath+"/certificateProperties/signatureAlgorithmRef",parentData:data15,parentDataProperty:"signatureAlgorithmRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data15.subjectPublicKeyRef !== undefined){
if(!(validate24(data15.subjectPublicKeyRef, {instancePath:instancePath+"/certificateProperties/subjectPublicKeyRef",parentData:data15,parentDataProperty:"subjectPublicKeyRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data15.certificateFormat !== undefined){
if(typeof data15.certificateFormat !== "string"){
const err36 = {instancePath:instancePath+"/certificateProperties/certificateFormat",schemaPath:"#/properties/certificateProperties/properties/certificateFormat/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data15.certificateExtension !== undefined){
if(typeof data15.certificateExtension !== "string"){
const err37 = {instancePath:instancePath+"/certificateProperties/certificateExtension",schemaPath:"#/properties/certificateProperties/properties/certificateExtension/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/certificateProperties",schemaPath:"#/properties/certificateProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
}
if(data.relatedCryptoMaterialProperties !== undefined){
let data24 = data.relatedCryptoMaterialProperties;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!(func3.call(schema58.properties.relatedCryptoMaterialProperties.properties, key3))){
const err39 = {instancePath:instancePath+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data24.type !== undefined){
let data25 = data24.type;
if(typeof data25 !== "string"){
const err40 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
if(!(((((((((((((((((((data25 === "private-key") || (data25 === "public-key")) || (data25 === "secret-key")) || (data25 === "key")) || (data25 === "ciphertext")) || (data25 === "signature")) || (data25 === "digest")) || (data25 === "initialization-vector")) || (data25 === "nonce")) || (data25 === "seed")) || (data25 === "salt")) || (data25 === "shared-secret")) || (data25 === "tag")) || (data25 === "additional-data")) || (data25 === "password")) || (data25 === "credential")) || (data25 === "token")) || (data25 === "other")) || (data25 === "unknown"))){
const err41 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.relatedCryptoMaterialProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
if(data24.id !== undefined){
if(typeof data24.id !== "string"){
const err42 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
if(data24.state !== undefined){
let data27 = data24.state;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
if(!((((((data27 === "pre-activation") || (data27 === "active")) || (data27 === "suspended")) || (data27 === "deactivated")) || (data27 === "compromised")) || (data27 === "destroyed"))){
const err44 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",keyword:"enum",params:{allowedValues: schema58.properties.relatedCryptoMaterialProperties.properties.state.enum}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
if(data24.algorithmRef !== undefined){
if(!(validate24(data24.algorithmRef, {instancePath:instancePath+"/relatedCryptoMaterialProperties/algorithmRef",parentData:data24,parentDataProperty:"algorithmRef",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data24.creationDate !== undefined){
let data29 = data24.creationDate;
if(typeof data29 === "string"){
if(!(formats0.validate(data29))){
const err45 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
else {
const err46 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
}
if(data24.activationDate !== undefined){
let data30 = data24.activationDate;
if(typeof data30 === "string"){
if(!(formats0.validate(data30))){
const err47 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
}
else {
const err48 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
}
if(data24.updateDate !== undefined){
let data31 = data24.updateDate;
if(typeof data31 === "string"){
if(!(formats0.validate(data31))){
const err49 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
}
else {
const err50 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
}
if(data24.expirationDate !== undefined){
let data32 = data24.expirationDate;
if(typeof data32 === "string"){
if(!(formats0.validate(data32))){
const err51 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
}
else {
const err52 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
}
errors = vErrors.length;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err53 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/value",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
}
if(data24.size !== undefined){
let data34 = data24.size;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err54 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
}
errors = vErrors.length;
}
}
if(data24.format !== undefined){
if(typeof data24.format !== "string"){
const err55 = {instancePath:instancePath+"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
}
if(data24.securedBy !== undefined){
if(!(validate173(data24.securedBy, {instancePath:instancePath+"/relatedCryptoMaterialProperties/securedBy",parentData:data24,parentDataProperty:"securedBy",rootData}))){
vErrors = vErrors === null ? validate173.errors : errors < 1000 ? vErrors.concat(validate173.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
}
errors = vErrors.length;
}
}
if(data.protocolProperties !== undefined){
let data37 = data.protocolProperties;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key4 in data37){
if(!(((((key4 === "type") || (key4 === "version")) || (key4 === "cipherSuites")) || (key4 === "ikev2TransformTypes")) || (key4 === "cryptoRefArray"))){
const err57 = {instancePath:instancePath+"/protocolProperties",schemaPath:"#/properties/protocolProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
}
if(data37.type !== undefined){
let data38 = data37.type;
if(typeof data38 !== "string"){
const err58 = {instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
if(!((((((((data38 === "tls") || (data38 === "ssh")) || (data38 === "ipsec")) || (data38 === "ike")) || (data38 === "sstp")) || (data38 === "wpa")) || (data38 === "other")) || (data38 === "unknown"))){
const err59 = {instancePath:instancePath+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.protocolProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
}
if(data37.version !== undefined){
if(typeof data37.version !== "string"){
const err60 = {instancePath:instancePath+"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else if(errors < 1000){
vErrors.push(err60);
}
errors = vErrors.length;
}
}
if(data37.cipherSuites !== undefined){
let data40 = data37.cipherSuites;
if(Array.isArray(data40)){
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
if(!(validate176(data40[i2], {instancePath:instancePath+"/protocolProperties/cipherSuites/" + i2,parentData:data40,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate176.errors : errors < 1000 ? vErrors.concat(validate176.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/properties/cipherSuites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else if(errors < 1000){
vErrors.push(err61);
}
errors = vErrors.length;
}
}
if(data37.ikev2TransformTypes !== undefined){
let data42 = data37.ikev2TransformTypes;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key5 in data42){
if(!((((((key5 === "encr") || (key5 === "prf")) || (key5 === "integ")) || (key5 === "ke")) || (key5 === "esn")) || (key5 === "auth"))){
const err62 = {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err62];
}
else if(errors < 1000){
vErrors.push(err62);
}
errors = vErrors.length;
}
}
if(data42.encr !== undefined){
if(!(validate179(data42.encr, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/encr",parentData:data42,parentDataProperty:"encr",rootData}))){
vErrors = vErrors === null ? validate179.errors : errors < 1000 ? vErrors.concat(validate179.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data42.prf !== undefined){
if(!(validate179(data42.prf, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/prf",parentData:data42,parentDataProperty:"prf",rootData}))){
vErrors = vErrors === null ? validate179.errors : errors < 1000 ? vErrors.concat(validate179.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data42.integ !== undefined){
if(!(validate179(data42.integ, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/integ",parentData:data42,parentDataProperty:"integ",rootData}))){
vErrors = vErrors === null ? validate179.errors : errors < 1000 ? vErrors.concat(validate179.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data42.ke !== undefined){
if(!(validate179(data42.ke, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/ke",parentData:data42,parentDataProperty:"ke",rootData}))){
vErrors = vErrors === null ? validate179.errors : errors < 1000 ? vErrors.concat(validate179.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data42.esn !== undefined){
if(typeof data42.esn !== "boolean"){
const err63 = {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else if(errors < 1000){
vErrors.push(err63);
}
errors = vErrors.length;
}
}
if(data42.auth !== undefined){
if(!(validate179(data42.auth, {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes/auth",parentData:data42,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate179.errors : errors < 1000 ? vErrors.concat(validate179.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else if(errors < 1000){
vErrors.push(err64);
}
errors = vErrors.length;
}
}
if(data37.cryptoRefArray !== undefined){
if(!(validate179(data37.cryptoRefArray, {instancePath:instancePath+"/protocolProperties/cryptoRefArray",parentData:data37,parentDataProperty:"cryptoRefArray",rootData}))){
vErrors = vErrors === null ? validate179.errors : errors < 1000 ? vErrors.concat(validate179.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/protocolProperties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else if(errors < 1000){
vErrors.push(err65);
}
errors = vErrors.length;
}
}
if(data.oid !== undefined){
if(typeof data.oid !== "string"){
const err66 = {instancePath:instancePath+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else if(errors < 1000){
vErrors.push(err66);
}
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else if(errors < 1000){
vErrors.push(err67);
}
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","title":"Signature","oneOf":[{"additionalProperties":false,"properties":{"signers":{"type":"array","title":"Signature","description":"Unique top level property for Multiple Signatures. (multisignature)","items":{"$ref":"#/definitions/signer"}}}},{"additionalProperties":false,"properties":{"chain":{"type":"array","title":"Signature","description":"Unique top level property for Signature Chains. (signaturechain)","items":{"$ref":"#/definitions/signer"}}}},{"title":"Signature","description":"Unique top level property for simple signatures. (signaturecore)","$ref":"#/definitions/signer"}]};
const schema64 = {"type":"object","title":"Signature","required":["algorithm","value"],"additionalProperties":false,"properties":{"algorithm":{"oneOf":[{"type":"string","title":"Algorithm","description":"Signature algorithm. The currently recognized JWA [RFC7518] and RFC8037 [RFC8037] asymmetric key algorithms. Note: Unlike RFC8037 [RFC8037] JSF requires explicit Ed* algorithm names instead of \"EdDSA\".","enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448","HS256","HS384","HS512"]},{"type":"string","title":"Algorithm","description":"Signature algorithm. Note: If proprietary signature algorithms are added, they must be expressed as URIs.","format":"uri"}]},"keyId":{"type":"string","title":"Key ID","description":"Optional. Application specific string identifying the signature key."},"publicKey":{"title":"Public key","description":"Optional. Public key object.","$ref":"#/definitions/publicKey"},"certificatePath":{"type":"array","title":"Certificate path","description":"Optional. Sorted array of X.509 [RFC5280] certificates, where the first element must contain the signature certificate. The certificate path must be contiguous but is not required to be complete.","items":{"type":"string"}},"excludes":{"type":"array","title":"Excludes","description":"Optional. Array holding the names of one or more application level properties that must be excluded from the signature process. Note that the \"excludes\" property itself, must also be excluded from the signature process. Since both the \"excludes\" property and the associated data it points to are unsigned, a conforming JSF implementation must provide options for specifying which properties to accept.","items":{"type":"string"}},"value":{"type":"string","title":"Signature","description":"The signature data. Note that the binary representation must follow the JWA [RFC7518] specifications."}}};
const formats22 = require("ajv-formats/dist/formats").fullFormats.uri;
const schema65 = {"title":"Public key","description":"Optional. Public key object.","type":"object","required":["kty"],"additionalProperties":true,"properties":{"kty":{"$ref":"#/definitions/keyType"}},"allOf":[{"if":{"properties":{"kty":{"const":"EC"}}},"then":{"required":["kty","crv","x","y"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","title":"Curve name","description":"EC curve name.","enum":["P-256","P-384","P-521"]},"x":{"type":"string","title":"Coordinate","description":"EC curve point X. The length of this field must be the full size of a coordinate for the curve specified in the \"crv\" parameter. For example, if the value of \"crv\" is \"P-521\", the decoded argument must be 66 bytes."},"y":{"type":"string","title":"Coordinate","description":"EC curve point Y. The length of this field must be the full size of a coordinate for the curve specified in the \"crv\" parameter. For example, if the value of \"crv\" is \"P-256\", the decoded argument must be 32 bytes."}}}},{"if":{"properties":{"kty":{"const":"OKP"}}},"then":{"required":["kty","crv","x"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"crv":{"type":"string","title":"Curve name","description":"EdDSA curve name.","enum":["Ed25519","Ed448"]},"x":{"type":"string","title":"Coordinate","description":"EdDSA curve point X. The length of this field must be the full size of a coordinate for the curve specified in the \"crv\" parameter. For example, if the value of \"crv\" is \"Ed25519\", the decoded argument must be 32 bytes."}}}},{"if":{"properties":{"kty":{"const":"RSA"}}},"then":{"required":["kty","n","e"],"additionalProperties":false,"properties":{"kty":{"$ref":"#/definitions/keyType"},"n":{"type":"string","title":"Modulus","description":"RSA modulus."},"e":{"type":"string","title":"Exponent","description":"RSA exponent."}}}}]};
const schema66 = {"type":"string","title":"Key type","description":"Key type indicator.","enum":["EC","OKP","RSA"]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((data === "EC") || (data === "OKP")) || (data === "RSA"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty !== undefined){
if("EC" !== data.kty){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "kty"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.crv === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "crv"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.x === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "x"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(data.y === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "y"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "kty") || (key0 === "crv")) || (key0 === "x")) || (key0 === "y"))){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.kty !== undefined){
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : errors < 1000 ? vErrors.concat(validate194.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.crv !== undefined){
let data2 = data.crv;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(!(((data2 === "P-256") || (data2 === "P-384")) || (data2 === "P-521"))){
const err7 = {instancePath:instancePath+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues: schema65.allOf[0].then.properties.crv.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.x !== undefined){
if(typeof data.x !== "string"){
const err8 = {instancePath:instancePath+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.y !== undefined){
if(typeof data.y !== "string"){
const err9 = {instancePath:instancePath+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty !== undefined){
if("OKP" !== data.kty){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "kty"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
if(data.crv === undefined){
const err13 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "crv"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(data.x === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "x"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
for(const key1 in data){
if(!(((key1 === "kty") || (key1 === "crv")) || (key1 === "x"))){
const err15 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.kty !== undefined){
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : errors < 1000 ? vErrors.concat(validate194.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.crv !== undefined){
let data7 = data.crv;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
if(!((data7 === "Ed25519") || (data7 === "Ed448"))){
const err17 = {instancePath:instancePath+"/crv",schemaPath:"#/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues: schema65.allOf[1].then.properties.crv.enum}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.x !== undefined){
if(typeof data.x !== "string"){
const err18 = {instancePath:instancePath+"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
}
if(!valid4){
const err19 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty !== undefined){
if("RSA" !== data.kty){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty === undefined){
const err21 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "kty"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
if(data.n === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
if(data.e === undefined){
const err23 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "e"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
for(const key2 in data){
if(!(((key2 === "kty") || (key2 === "n")) || (key2 === "e"))){
const err24 = {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.kty !== undefined){
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : errors < 1000 ? vErrors.concat(validate194.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.n !== undefined){
if(typeof data.n !== "string"){
const err25 = {instancePath:instancePath+"/n",schemaPath:"#/allOf/2/then/properties/n/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.e !== undefined){
if(typeof data.e !== "string"){
const err26 = {instancePath:instancePath+"/e",schemaPath:"#/allOf/2/then/properties/e/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
}
var _valid2 = _errs29 === errors;
valid7 = _valid2;
}
if(!valid7){
const err27 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kty === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kty"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
if(data.kty !== undefined){
if(!(validate194(data.kty, {instancePath:instancePath+"/kty",parentData:data,parentDataProperty:"kty",rootData}))){
vErrors = vErrors === null ? validate194.errors : errors < 1000 ? vErrors.concat(validate194.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "algorithm") || (key0 === "keyId")) || (key0 === "publicKey")) || (key0 === "certificatePath")) || (key0 === "excludes")) || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.algorithm !== undefined){
let data0 = data.algorithm;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!((((((((((((((data0 === "RS256") || (data0 === "RS384")) || (data0 === "RS512")) || (data0 === "PS256")) || (data0 === "PS384")) || (data0 === "PS512")) || (data0 === "ES256")) || (data0 === "ES384")) || (data0 === "ES512")) || (data0 === "Ed25519")) || (data0 === "Ed448")) || (data0 === "HS256")) || (data0 === "HS384")) || (data0 === "HS512"))){
const err4 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema64.properties.algorithm.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(typeof data0 === "string"){
if(!(formats22(data0))){
const err5 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/format",keyword:"format",params:{format: "uri"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
else {
const err6 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.keyId !== undefined){
if(typeof data.keyId !== "string"){
const err8 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.publicKey !== undefined){
if(!(validate193(data.publicKey, {instancePath:instancePath+"/publicKey",parentData:data,parentDataProperty:"publicKey",rootData}))){
vErrors = vErrors === null ? validate193.errors : errors < 1000 ? vErrors.concat(validate193.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.certificatePath !== undefined){
let data3 = data.certificatePath;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/certificatePath/" + i0,schemaPath:"#/properties/certificatePath/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.excludes !== undefined){
let data5 = data.excludes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err11 = {instancePath:instancePath+"/excludes/" + i1,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/excludes",schemaPath:"#/properties/excludes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err13 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "signers")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.signers !== undefined){
let data0 = data.signers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate192(data0[i0], {instancePath:instancePath+"/signers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate192.errors : errors < 1000 ? vErrors.concat(validate192.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!(key1 === "chain")){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.chain !== undefined){
let data2 = data.chain;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate192(data2[i1], {instancePath:instancePath+"/chain/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate192.errors : errors < 1000 ? vErrors.concat(validate192.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs12 = errors;
if(!(validate192(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate192.errors : errors < 1000 ? vErrors.concat(validate192.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate191.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate23};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema8.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!(((((((((((((data0 === "application") || (data0 === "framework")) || (data0 === "library")) || (data0 === "container")) || (data0 === "platform")) || (data0 === "operating-system")) || (data0 === "device")) || (data0 === "device-driver")) || (data0 === "firmware")) || (data0 === "file")) || (data0 === "machine-learning-model")) || (data0 === "data")) || (data0 === "cryptographic-asset"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data["mime-type"] !== undefined){
let data1 = data["mime-type"];
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/pattern",keyword:"pattern",params:{pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
else {
const err6 = {instancePath:instancePath+"/mime-type",schemaPath:"#/properties/mime-type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
if(!(validate26(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.manufacturer !== undefined){
if(!(validate26(data.manufacturer, {instancePath:instancePath+"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.authors !== undefined){
let data5 = data.authors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data5[i0], {instancePath:instancePath+"/authors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.author !== undefined){
if(typeof data.author !== "string"){
const err8 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(typeof data.publisher !== "string"){
const err9 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
const err10 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate37(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : errors < 1000 ? vErrors.concat(validate37.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data13 = data.scope;
if(typeof data13 !== "string"){
const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
if(!(((data13 === "required") || (data13 === "optional")) || (data13 === "excluded"))){
const err14 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema8.properties.scope.enum}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.hashes !== undefined){
let data14 = data.hashes;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data14[i1], {instancePath:instancePath+"/hashes/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate39.errors : errors < 1000 ? vErrors.concat(validate39.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.licenses !== undefined){
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : errors < 1000 ? vErrors.concat(validate45.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.copyright !== undefined){
if(typeof data.copyright !== "string"){
const err16 = {instancePath:instancePath+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.cpe !== undefined){
if(typeof data.cpe !== "string"){
const err17 = {instancePath:instancePath+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.purl !== undefined){
if(typeof data.purl !== "string"){
const err18 = {instancePath:instancePath+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.omniborId !== undefined){
let data20 = data.omniborId;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(typeof data20[i2] !== "string"){
const err19 = {instancePath:instancePath+"/omniborId/" + i2,schemaPath:"#/properties/omniborId/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.swhid !== undefined){
let data22 = data.swhid;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(typeof data22[i3] !== "string"){
const err21 = {instancePath:instancePath+"/swhid/" + i3,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/swhid",schemaPath:"#/properties/swhid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.swid !== undefined){
if(!(validate66(data.swid, {instancePath:instancePath+"/swid",parentData:data,parentDataProperty:"swid",rootData}))){
vErrors = vErrors === null ? validate66.errors : errors < 1000 ? vErrors.concat(validate66.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.modified !== undefined){
if(typeof data.modified !== "boolean"){
const err23 = {instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.pedigree !== undefined){
let data26 = data.pedigree;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key1 in data26){
if(!((((((key1 === "ancestors") || (key1 === "descendants")) || (key1 === "variants")) || (key1 === "commits")) || (key1 === "patches")) || (key1 === "notes"))){
const err24 = {instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data26.ancestors !== undefined){
let data27 = data26.ancestors;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(!(wrapper0.validate(data27[i4], {instancePath:instancePath+"/pedigree/ancestors/" + i4,parentData:data27,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data26.descendants !== undefined){
let data29 = data26.descendants;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(wrapper0.validate(data29[i5], {instancePath:instancePath+"/pedigree/descendants/" + i5,parentData:data29,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data26.variants !== undefined){
let data31 = data26.variants;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
if(!(wrapper0.validate(data31[i6], {instancePath:instancePath+"/pedigree/variants/" + i6,parentData:data31,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/variants/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data26.commits !== undefined){
let data33 = data26.commits;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
if(!(validate69(data33[i7], {instancePath:instancePath+"/pedigree/commits/" + i7,parentData:data33,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate69.errors : errors < 1000 ? vErrors.concat(validate69.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data26.patches !== undefined){
let data35 = data26.patches;
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i8=0; i8<len8; i8++){
if(!(validate74(data35[i8], {instancePath:instancePath+"/pedigree/patches/" + i8,parentData:data35,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate74.errors : errors < 1000 ? vErrors.concat(validate74.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
if(data26.notes !== undefined){
if(typeof data26.notes !== "string"){
const err30 = {instancePath:instancePath+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data.externalReferences !== undefined){
let data38 = data.externalReferences;
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
if(!(validate81(data38[i9], {instancePath:instancePath+"/externalReferences/" + i9,parentData:data38,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data.components !== undefined){
let data40 = data.components;
if(Array.isArray(data40)){
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
if(!(wrapper0.validate(data40[i10], {instancePath:instancePath+"/components/" + i10,parentData:data40,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data40);
if(duplicate0){
const err33 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
else {
const err34 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate90(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate90.errors : errors < 1000 ? vErrors.concat(validate90.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.releaseNotes !== undefined){
if(!(validate102(data.releaseNotes, {instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData}))){
vErrors = vErrors === null ? validate102.errors : errors < 1000 ? vErrors.concat(validate102.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.modelCard !== undefined){
if(!(validate115(data.modelCard, {instancePath:instancePath+"/modelCard",parentData:data,parentDataProperty:"modelCard",rootData}))){
vErrors = vErrors === null ? validate115.errors : errors < 1000 ? vErrors.concat(validate115.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data45 = data.data;
if(Array.isArray(data45)){
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
if(!(validate117(data45[i11], {instancePath:instancePath+"/data/" + i11,parentData:data45,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate117.errors : errors < 1000 ? vErrors.concat(validate117.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data.cryptoProperties !== undefined){
if(!(validate169(data.cryptoProperties, {instancePath:instancePath+"/cryptoProperties",parentData:data,parentDataProperty:"cryptoProperties",rootData}))){
vErrors = vErrors === null ? validate169.errors : errors < 1000 ? vErrors.concat(validate169.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data48 = data.properties;
if(Array.isArray(data48)){
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
if(!(validate60(data48[i12], {instancePath:instancePath+"/properties/" + i12,parentData:data48,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate105(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate105.errors : errors < 1000 ? vErrors.concat(validate105.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","title":"Service","required":["name"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the service elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"provider":{"title":"Provider","description":"The organization that provides the service.","$ref":"#/definitions/organizationalEntity"},"group":{"type":"string","title":"Service Group","description":"The grouping name, namespace, or identifier. This will often be a shortened, single name of the company or project that produced the service or domain name. Whitespace and special characters should be avoided.","examples":["com.acme"]},"name":{"type":"string","title":"Service Name","description":"The name of the service. This will often be a shortened, single name of the service.","examples":["ticker-service"]},"version":{"$ref":"#/definitions/version","title":"Service Version","description":"The service version."},"description":{"type":"string","title":"Service Description","description":"Specifies a description for the service"},"endpoints":{"type":"array","items":{"type":"string","format":"iri-reference"},"title":"Endpoints","description":"The endpoint URIs of the service. Multiple endpoints are allowed.","examples":["https://example.com/api/v1/ticker"]},"authenticated":{"type":"boolean","title":"Authentication Required","description":"A boolean value indicating if the service requires authentication. A value of true indicates the service requires authentication prior to use. A value of false indicates the service does not require authentication."},"x-trust-boundary":{"type":"boolean","title":"Crosses Trust Boundary","description":"A boolean value indicating if use of the service crosses a trust zone or boundary. A value of true indicates that by using the service, a trust boundary is crossed. A value of false indicates that by using the service, a trust boundary is not crossed."},"trustZone":{"type":"string","title":"Trust Zone","description":"The name of the trust zone the service resides in."},"data":{"type":"array","items":{"$ref":"#/definitions/serviceData"},"title":"Data","description":"Specifies information about the data including the directional flow of data and the data classification."},"licenses":{"$ref":"#/definitions/licenseChoice","title":"Service License(s)"},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services included or deployed behind the parent service. This is not a dependency tree. It provides a way to specify a hierarchical representation of service assemblies."},"releaseNotes":{"$ref":"#/definitions/releaseNotes","title":"Release notes","description":"Specifies optional release notes."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"tags":{"$ref":"#/definitions/tags","title":"Tags"},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}};
const schema68 = {"type":"object","title":"Hash Objects","required":["flow","classification"],"additionalProperties":false,"properties":{"flow":{"$ref":"#/definitions/dataFlowDirection","title":"Directional Flow","description":"Specifies the flow direction of the data. Direction is relative to the service. Inbound flow states that data enters the service. Outbound flow states that data leaves the service. Bi-directional states that data flows both ways and unknown states that the direction is not known."},"classification":{"$ref":"#/definitions/dataClassification"},"name":{"type":"string","title":"Name","description":"Name for the defined data","examples":["Credit card reporting"]},"description":{"type":"string","title":"Description","description":"Short description of the data content and usage","examples":["Credit card information being exchanged in between the web app and the database"]},"governance":{"title":"Data Governance","$ref":"#/definitions/dataGovernance"},"source":{"type":"array","items":{"anyOf":[{"title":"URL","type":"string","format":"iri-reference"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"Source","description":"The URI, URL, or BOM-Link of the components or services the data came in from"},"destination":{"type":"array","items":{"anyOf":[{"title":"URL","type":"string","format":"iri-reference"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"Destination","description":"The URI, URL, or BOM-Link of the components or services the data is sent to"}}};
const schema69 = {"type":"string","enum":["inbound","outbound","bi-directional","unknown"],"meta:enum":{"inbound":"Data that enters a service.","outbound":"Data that exits a service.","bi-directional":"Data flows in and out of the service.","unknown":"The directional flow of data is not known."},"title":"Data flow direction","description":"Specifies the flow direction of the data. Direction is relative to the service."};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!((((data === "inbound") || (data === "outbound")) || (data === "bi-directional")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flow === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flow"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.classification === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classification"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((((key0 === "flow") || (key0 === "classification")) || (key0 === "name")) || (key0 === "description")) || (key0 === "governance")) || (key0 === "source")) || (key0 === "destination"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.flow !== undefined){
if(!(validate210(data.flow, {instancePath:instancePath+"/flow",parentData:data,parentDataProperty:"flow",rootData}))){
vErrors = vErrors === null ? validate210.errors : errors < 1000 ? vErrors.concat(validate210.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.classification !== undefined){
if(!(validate121(data.classification, {instancePath:instancePath+"/classification",parentData:data,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate121.errors : errors < 1000 ? vErrors.concat(validate121.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.governance !== undefined){
if(!(validate128(data.governance, {instancePath:instancePath+"/governance",parentData:data,parentDataProperty:"governance",rootData}))){
vErrors = vErrors === null ? validate128.errors : errors < 1000 ? vErrors.concat(validate128.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(!(typeof data6 === "string")){
const err5 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(!(validate85(data6, {instancePath:instancePath+"/source/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.destination !== undefined){
let data7 = data.destination;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(!(typeof data8 === "string")){
const err8 = {instancePath:instancePath+"/destination/" + i1,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs22 = errors;
if(!(validate85(data8, {instancePath:instancePath+"/destination/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/destination/" + i1,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
validate209.errors = vErrors;
return errors === 0;
}

const wrapper4 = {validate: validate205};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema67.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.provider !== undefined){
if(!(validate26(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
const err2 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate37(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : errors < 1000 ? vErrors.concat(validate37.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.endpoints !== undefined){
let data6 = data.endpoints;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(typeof data6[i0] === "string")){
const err5 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.authenticated !== undefined){
if(typeof data.authenticated !== "boolean"){
const err7 = {instancePath:instancePath+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data["x-trust-boundary"] !== undefined){
if(typeof data["x-trust-boundary"] !== "boolean"){
const err8 = {instancePath:instancePath+"/x-trust-boundary",schemaPath:"#/properties/x-trust-boundary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.trustZone !== undefined){
if(typeof data.trustZone !== "string"){
const err9 = {instancePath:instancePath+"/trustZone",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data11 = data.data;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate209(data11[i1], {instancePath:instancePath+"/data/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate209.errors : errors < 1000 ? vErrors.concat(validate209.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.licenses !== undefined){
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : errors < 1000 ? vErrors.concat(validate45.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.externalReferences !== undefined){
let data14 = data.externalReferences;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate81(data14[i2], {instancePath:instancePath+"/externalReferences/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.services !== undefined){
let data16 = data.services;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper4.validate(data16[i3], {instancePath:instancePath+"/services/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
const duplicate0 = func0(data16);
if(duplicate0){
const err12 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
else {
const err13 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.releaseNotes !== undefined){
if(!(validate102(data.releaseNotes, {instancePath:instancePath+"/releaseNotes",parentData:data,parentDataProperty:"releaseNotes",rootData}))){
vErrors = vErrors === null ? validate102.errors : errors < 1000 ? vErrors.concat(validate102.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data19 = data.properties;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate60(data19[i4], {instancePath:instancePath+"/properties/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate105(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate105.errors : errors < 1000 ? vErrors.concat(validate105.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","title":"Tool","description":"[Deprecated] This will be removed in a future version. Use component or service instead. Information about the automated or manual tool used","additionalProperties":false,"properties":{"vendor":{"type":"string","title":"Tool Vendor","description":"The name of the vendor who created the tool"},"name":{"type":"string","title":"Tool Name","description":"The name of the tool"},"version":{"$ref":"#/definitions/version","title":"Tool Version","description":"The version of the tool"},"hashes":{"type":"array","items":{"$ref":"#/definitions/hash"},"title":"Hashes","description":"The hashes of the tool (if applicable)."},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant, but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "vendor") || (key0 === "name")) || (key0 === "version")) || (key0 === "hashes")) || (key0 === "externalReferences"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.vendor !== undefined){
if(typeof data.vendor !== "string"){
const err1 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate37(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : errors < 1000 ? vErrors.concat(validate37.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.hashes !== undefined){
let data3 = data.hashes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data3[i0], {instancePath:instancePath+"/hashes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : errors < 1000 ? vErrors.concat(validate39.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.externalReferences !== undefined){
let data5 = data.externalReferences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate81(data5[i1], {instancePath:instancePath+"/externalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema7.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(typeof data0 === "string"){
if(!(formats0.validate(data0))){
const err1 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
else {
const err2 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.lifecycles !== undefined){
let data1 = data.lifecycles;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
const _errs8 = errors;
let valid3 = false;
let passing0 = null;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.phase === undefined){
const err4 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/0/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
for(const key1 in data2){
if(!(key1 === "phase")){
const err5 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data2.phase !== undefined){
let data3 = data2.phase;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/lifecycles/" + i0+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
if(!(((((((data3 === "design") || (data3 === "pre-build")) || (data3 === "build")) || (data3 === "post-build")) || (data3 === "operations")) || (data3 === "discovery")) || (data3 === "decommission"))){
const err7 = {instancePath:instancePath+"/lifecycles/" + i0+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues: schema7.properties.lifecycles.items.oneOf[0].properties.phase.enum}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err8 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
for(const key2 in data2){
if(!((key2 === "name") || (key2 === "description"))){
const err9 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err10 = {instancePath:instancePath+"/lifecycles/" + i0+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data2.description !== undefined){
if(typeof data2.description !== "string"){
const err11 = {instancePath:instancePath+"/lifecycles/" + i0+"/description",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err12 = {instancePath:instancePath+"/lifecycles/" + i0,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data6 = data.tools;
const _errs20 = errors;
let valid6 = false;
let passing1 = null;
const _errs21 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((key3 === "components") || (key3 === "services"))){
const err14 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data6.components !== undefined){
let data7 = data6.components;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data7[i1], {instancePath:instancePath+"/tools/components/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data7);
if(duplicate0){
const err15 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
else {
const err16 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data6.services !== undefined){
let data9 = data6.services;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate205(data9[i2], {instancePath:instancePath+"/tools/services/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data9);
if(duplicate1){
const err17 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
else {
const err18 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs30 = errors;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate224(data6[i3], {instancePath:instancePath+"/tools/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate224.errors : errors < 1000 ? vErrors.concat(validate224.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err21 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.manufacturer !== undefined){
if(!(validate26(data.manufacturer, {instancePath:instancePath+"/manufacturer",parentData:data,parentDataProperty:"manufacturer",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.authors !== undefined){
let data13 = data.authors;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate31(data13[i4], {instancePath:instancePath+"/authors/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.component !== undefined){
if(!(validate23(data.component, {instancePath:instancePath+"/component",parentData:data,parentDataProperty:"component",rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.manufacture !== undefined){
if(!(validate26(data.manufacture, {instancePath:instancePath+"/manufacture",parentData:data,parentDataProperty:"manufacture",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.supplier !== undefined){
if(!(validate26(data.supplier, {instancePath:instancePath+"/supplier",parentData:data,parentDataProperty:"supplier",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.licenses !== undefined){
if(!(validate45(data.licenses, {instancePath:instancePath+"/licenses",parentData:data,parentDataProperty:"licenses",rootData}))){
vErrors = vErrors === null ? validate45.errors : errors < 1000 ? vErrors.concat(validate45.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data19 = data.properties;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate60(data19[i5], {instancePath:instancePath+"/properties/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","title":"Dependency","description":"Defines the direct dependencies of a component, service, or the components provided/implemented by a given component. Components or services that do not have their own dependencies must be declared as empty elements within the graph. Components or services that are not represented in the dependency graph may have unknown dependencies. It is recommended that implementations assume this to be opaque and not an indicator of an object being dependency-free. It is recommended to leverage compositions to indicate unknown dependency graphs.","required":["ref"],"additionalProperties":false,"properties":{"ref":{"$ref":"#/definitions/refLinkType","title":"Reference","description":"References a component or service by its bom-ref attribute"},"dependsOn":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"},"title":"Depends On","description":"The bom-ref identifiers of the components or services that are dependencies of this dependency object."},"provides":{"type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/refLinkType"},"title":"Provides","description":"The bom-ref identifiers of the components or services that define a given specification or standard, which are provided or implemented by this dependency object.\nFor example, a cryptographic library which implements a cryptographic algorithm. A component which implements another component does not imply that the implementation is in use."}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(((key0 === "ref") || (key0 === "dependsOn")) || (key0 === "provides"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.ref !== undefined){
if(!(validate92(data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.dependsOn !== undefined){
let data1 = data.dependsOn;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate92(data1[i0], {instancePath:instancePath+"/dependsOn/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data1);
if(duplicate0){
const err2 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
else {
const err3 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.provides !== undefined){
let data3 = data.provides;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate92(data3[i1], {instancePath:instancePath+"/provides/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data3);
if(duplicate1){
const err4 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
else {
const err5 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate240.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","title":"Compositions","required":["aggregate"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the composition elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"aggregate":{"$ref":"#/definitions/aggregateType","title":"Aggregate","description":"Specifies an aggregate type that describes how complete a relationship is."},"assemblies":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"BOM references","description":"The bom-ref identifiers of the components or services being described. Assemblies refer to nested relationships whereby a constituent part may include other constituent parts. References do not cascade to child parts. References are explicit for the specified constituent part only."},"dependencies":{"type":"array","uniqueItems":true,"items":{"type":"string"},"title":"BOM references","description":"The bom-ref identifiers of the components or services being described. Dependencies refer to a relationship whereby an independent constituent part requires another independent constituent part. References do not cascade to transitive dependencies. References are explicit for the specified dependency only."},"vulnerabilities":{"type":"array","uniqueItems":true,"items":{"type":"string"},"title":"BOM references","description":"The bom-ref identifiers of the vulnerabilities being described."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}};
const schema73 = {"type":"string","default":"not_specified","enum":["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"],"meta:enum":{"complete":"The relationship is complete. No further relationships including constituent components, services, or dependencies are known to exist.","incomplete":"The relationship is incomplete. Additional relationships exist and may include constituent components, services, or dependencies.","incomplete_first_party_only":"The relationship is incomplete. Only relationships for first-party components, services, or their dependencies are represented.","incomplete_first_party_proprietary_only":"The relationship is incomplete. Only relationships for first-party components, services, or their dependencies are represented, limited specifically to those that are proprietary.","incomplete_first_party_opensource_only":"The relationship is incomplete. Only relationships for first-party components, services, or their dependencies are represented, limited specifically to those that are opensource.","incomplete_third_party_only":"The relationship is incomplete. Only relationships for third-party components, services, or their dependencies are represented.","incomplete_third_party_proprietary_only":"The relationship is incomplete. Only relationships for third-party components, services, or their dependencies are represented, limited specifically to those that are proprietary.","incomplete_third_party_opensource_only":"The relationship is incomplete. Only relationships for third-party components, services, or their dependencies are represented, limited specifically to those that are opensource.","unknown":"The relationship may be complete or incomplete. This usually signifies a 'best-effort' to obtain constituent components, services, or dependencies but the completeness is inconclusive.","not_specified":"The relationship completeness is not specified."}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!((((((((((data === "complete") || (data === "incomplete")) || (data === "incomplete_first_party_only")) || (data === "incomplete_first_party_proprietary_only")) || (data === "incomplete_first_party_opensource_only")) || (data === "incomplete_third_party_only")) || (data === "incomplete_third_party_proprietary_only")) || (data === "incomplete_third_party_opensource_only")) || (data === "unknown")) || (data === "not_specified"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aggregate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aggregate"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "bom-ref") || (key0 === "aggregate")) || (key0 === "assemblies")) || (key0 === "dependencies")) || (key0 === "vulnerabilities")) || (key0 === "signature"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.aggregate !== undefined){
if(!(validate247(data.aggregate, {instancePath:instancePath+"/aggregate",parentData:data,parentDataProperty:"aggregate",rootData}))){
vErrors = vErrors === null ? validate247.errors : errors < 1000 ? vErrors.concat(validate247.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.assemblies !== undefined){
let data2 = data.assemblies;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(validate92(data3, {instancePath:instancePath+"/assemblies/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs9 = errors;
if(!(validate85(data3, {instancePath:instancePath+"/assemblies/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {instancePath:instancePath+"/assemblies/" + i0,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
const duplicate0 = func0(data2);
if(duplicate0){
const err3 = {instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
else {
const err4 = {instancePath:instancePath+"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.dependencies !== undefined){
let data4 = data.dependencies;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err5 = {instancePath:instancePath+"/dependencies/" + i1,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
const duplicate1 = func0(data4);
if(duplicate1){
const err6 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
else {
const err7 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.vulnerabilities !== undefined){
let data6 = data.vulnerabilities;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
const err8 = {instancePath:instancePath+"/vulnerabilities/" + i2,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
const duplicate2 = func0(data6);
if(duplicate2){
const err9 = {instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
else {
const err10 = {instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","title":"Vulnerability","description":"Defines a weakness in a component or service that could be exploited or triggered by a threat source.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the vulnerability elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"id":{"type":"string","title":"ID","description":"The identifier that uniquely identifies the vulnerability.","examples":["CVE-2021-39182","GHSA-35m5-8cvj-8783","SNYK-PYTHON-ENROCRYPT-1912876"]},"source":{"$ref":"#/definitions/vulnerabilitySource","description":"The source that published the vulnerability."},"references":{"type":"array","title":"References","description":"Zero or more pointers to vulnerabilities that are the equivalent of the vulnerability specified. Often times, the same vulnerability may exist in multiple sources of vulnerability intelligence, but have different identifiers. References provide a way to correlate vulnerabilities across multiple sources of vulnerability intelligence.","items":{"type":"object","required":["id","source"],"additionalProperties":false,"properties":{"id":{"type":"string","title":"ID","description":"An identifier that uniquely identifies the vulnerability.","examples":["CVE-2021-39182","GHSA-35m5-8cvj-8783","SNYK-PYTHON-ENROCRYPT-1912876"]},"source":{"$ref":"#/definitions/vulnerabilitySource","description":"The source that published the vulnerability."}}}},"ratings":{"type":"array","title":"Ratings","description":"List of vulnerability ratings. Consumers SHOULD consider ratings in prioritization decisions; source ratings may differ and aid prioritization.","items":{"$ref":"#/definitions/rating"}},"cwes":{"type":"array","title":"CWEs","description":"List of Common Weaknesses Enumerations (CWEs) codes that describes this vulnerability.","examples":[399],"items":{"$ref":"#/definitions/cwe"}},"description":{"type":"string","title":"Description","description":"A description of the vulnerability as provided by the source."},"detail":{"type":"string","title":"Details","description":"If available, an in-depth description of the vulnerability as provided by the source organization. Details often include information useful in understanding root cause."},"recommendation":{"type":"string","title":"Recommendation","description":"Recommendations of how the vulnerability can be remediated or mitigated."},"workaround":{"type":"string","title":"Workarounds","description":"A bypass, usually temporary, of the vulnerability that reduces its likelihood and/or impact. Workarounds often involve changes to configuration or deployments."},"proofOfConcept":{"type":"object","title":"Proof of Concept","description":"Evidence used to reproduce the vulnerability.","properties":{"reproductionSteps":{"type":"string","title":"Steps to Reproduce","description":"Precise steps to reproduce the vulnerability."},"environment":{"type":"string","title":"Environment","description":"A description of the environment in which reproduction was possible."},"supportingMaterial":{"type":"array","title":"Supporting Material","description":"Supporting material that helps in reproducing or understanding how reproduction is possible. This may include screenshots, payloads, and PoC exploit code.","items":{"$ref":"#/definitions/attachment"}}}},"advisories":{"type":"array","title":"Advisories","description":"Published advisories of the vulnerability if provided.","items":{"$ref":"#/definitions/advisory"}},"created":{"type":"string","format":"date-time","title":"Created","description":"The date and time (timestamp) when the vulnerability record was created in the vulnerability database."},"published":{"type":"string","format":"date-time","title":"Published","description":"The date and time (timestamp) when the vulnerability record was first published."},"updated":{"type":"string","format":"date-time","title":"Updated","description":"The date and time (timestamp) when the vulnerability record was last updated."},"rejected":{"type":"string","format":"date-time","title":"Rejected","description":"The date and time (timestamp) when the vulnerability record was rejected (if applicable)."},"credits":{"type":"object","title":"Credits","description":"Individuals or organizations credited with the discovery of the vulnerability.","additionalProperties":false,"properties":{"organizations":{"type":"array","title":"Organizations","description":"The organizations credited with vulnerability discovery.","items":{"$ref":"#/definitions/organizationalEntity"}},"individuals":{"type":"array","title":"Individuals","description":"The individuals, not associated with organizations, that are credited with vulnerability discovery.","items":{"$ref":"#/definitions/organizationalContact"}}}},"tools":{"title":"Tools","description":"The tool(s) used to identify, confirm, or score the vulnerability.","oneOf":[{"type":"object","title":"Tools","description":"The tool(s) used to identify, confirm, or score the vulnerability.","additionalProperties":false,"properties":{"components":{"type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true,"title":"Components","description":"A list of software and hardware components used as tools."},"services":{"type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true,"title":"Services","description":"A list of services used as tools. This may include microservices, function-as-a-service, and other types of network or intra-process services."}}},{"type":"array","title":"Tools (legacy)","description":"[Deprecated] The tool(s) used to identify, confirm, or score the vulnerability.","items":{"$ref":"#/definitions/tool"}}]},"analysis":{"type":"object","title":"Impact Analysis","description":"An assessment of the impact and exploitability of the vulnerability.","additionalProperties":false,"properties":{"state":{"$ref":"#/definitions/impactAnalysisState"},"justification":{"$ref":"#/definitions/impactAnalysisJustification"},"response":{"type":"array","title":"Response","description":"A response to the vulnerability by the manufacturer, supplier, or project responsible for the affected component or service. More than one response is allowed. Responses are strongly encouraged for vulnerabilities where the analysis state is exploitable.","items":{"type":"string","enum":["can_not_fix","will_not_fix","update","rollback","workaround_available"],"meta:enum":{"can_not_fix":"Can not fix","will_not_fix":"Will not fix","update":"Update to a different revision or release","rollback":"Revert to a previous revision or release","workaround_available":"There is a workaround available"}}},"detail":{"type":"string","title":"Detail","description":"Detailed description of the impact including methods used during assessment. If a vulnerability is not exploitable, this field should include specific details on why the component or service is not impacted by this vulnerability."},"firstIssued":{"type":"string","format":"date-time","title":"First Issued","description":"The date and time (timestamp) when the analysis was first issued."},"lastUpdated":{"type":"string","format":"date-time","title":"Last Updated","description":"The date and time (timestamp) when the analysis was last updated."}}},"affects":{"type":"array","uniqueItems":true,"items":{"type":"object","required":["ref"],"additionalProperties":false,"properties":{"ref":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}],"title":"Reference","description":"References a component or service by the objects bom-ref"},"versions":{"type":"array","title":"Versions","description":"Zero or more individual versions or range of versions.","items":{"type":"object","oneOf":[{"required":["version"]},{"required":["range"]}],"additionalProperties":false,"properties":{"version":{"title":"Version","description":"A single version of a component or service.","$ref":"#/definitions/version"},"range":{"title":"Version Range","description":"A version range specified in Package URL Version Range syntax (vers) which is defined at https://github.com/package-url/vers-spec","$ref":"#/definitions/versionRange"},"status":{"title":"Status","description":"The vulnerability status for the version or range of versions.","$ref":"#/definitions/affectedStatus","default":"affected"}}}}}},"title":"Affects","description":"The components or services that are affected by the vulnerability."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema75 = {"type":"object","title":"Source","description":"The source of vulnerability information. This is often the organization that published the vulnerability.","additionalProperties":false,"properties":{"url":{"type":"string","title":"URL","description":"The url of the vulnerability documentation as provided by the source.","examples":["https://nvd.nist.gov/vuln/detail/CVE-2021-39182"]},"name":{"type":"string","title":"Name","description":"The name of the source.","examples":["NVD","National Vulnerability Database","OSS Index","VulnDB","GitHub Advisories"]}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "url") || (key0 === "name"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","title":"Rating","description":"Defines the severity or risk ratings of a vulnerability.","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/vulnerabilitySource","description":"The source that calculated the severity or risk rating of the vulnerability."},"score":{"type":"number","title":"Score","description":"The numerical score of the rating."},"severity":{"$ref":"#/definitions/severity","description":"Textual representation of the severity that corresponds to the numerical score of the rating."},"method":{"$ref":"#/definitions/scoreMethod"},"vector":{"type":"string","title":"Vector","description":"Textual representation of the metric values used to score the vulnerability"},"justification":{"type":"string","title":"Justification","description":"An optional reason for rating the vulnerability as it was"}}};
const schema77 = {"type":"string","title":"Severity","description":"Textual representation of the severity of the vulnerability adopted by the analysis method. If the analysis method uses values other than what is provided, the user is expected to translate appropriately.","enum":["critical","high","medium","low","info","none","unknown"],"meta:enum":{"critical":"Critical severity","high":"High severity","medium":"Medium severity","low":"Low severity","info":"Informational warning.","none":"None","unknown":"The severity is not known"}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((((((data === "critical") || (data === "high")) || (data === "medium")) || (data === "low")) || (data === "info")) || (data === "none")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate260.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"string","title":"Method","description":"Specifies the severity or risk scoring methodology or standard used.","enum":["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"],"meta:enum":{"CVSSv2":"Common Vulnerability Scoring System v2.0","CVSSv3":"Common Vulnerability Scoring System v3.0","CVSSv31":"Common Vulnerability Scoring System v3.1","CVSSv4":"Common Vulnerability Scoring System v4.0","OWASP":"OWASP Risk Rating Methodology","SSVC":"Stakeholder Specific Vulnerability Categorization","other":"Another severity or risk scoring methodology"}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((((((data === "CVSSv2") || (data === "CVSSv3")) || (data === "CVSSv31")) || (data === "CVSSv4")) || (data === "OWASP")) || (data === "SSVC")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema78.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "source") || (key0 === "score")) || (key0 === "severity")) || (key0 === "method")) || (key0 === "vector")) || (key0 === "justification"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate255(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate255.errors : errors < 1000 ? vErrors.concat(validate255.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(typeof data.score == "number")){
const err1 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.severity !== undefined){
if(!(validate260(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate260.errors : errors < 1000 ? vErrors.concat(validate260.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(!(validate262(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate262.errors : errors < 1000 ? vErrors.concat(validate262.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.vector !== undefined){
if(typeof data.vector !== "string"){
const err2 = {instancePath:instancePath+"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.justification !== undefined){
if(typeof data.justification !== "string"){
const err3 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"integer","minimum":1,"title":"CWE","description":"Integer representation of a Common Weaknesses Enumerations (CWE). For example 399 (of https://cwe.mitre.org/data/definitions/399.html)"};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(typeof data == "number"){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
validate265.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","title":"Advisory","description":"Title and location where advisory information can be obtained. An advisory is a notification of a threat to a component, service, or system.","required":["url"],"additionalProperties":false,"properties":{"title":{"type":"string","title":"Title","description":"An optional name of the advisory."},"url":{"type":"string","title":"URL","format":"iri-reference","description":"Location where the advisory can be obtained."}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "url"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(typeof data.url === "string")){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"string","title":"Impact Analysis State","description":"Declares the current state of an occurrence of a vulnerability, after automated or manual analysis.","enum":["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"],"meta:enum":{"resolved":"The vulnerability has been remediated.","resolved_with_pedigree":"The vulnerability has been remediated and evidence of the changes are provided in the affected components pedigree containing verifiable commit history and/or diff(s).","exploitable":"The vulnerability may be directly or indirectly exploitable.","in_triage":"The vulnerability is being investigated.","false_positive":"The vulnerability is not specific to the component or service and was falsely identified or associated.","not_affected":"The component or service is not affected by the vulnerability. Justification should be specified for all not_affected cases."}};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!((((((data === "resolved") || (data === "resolved_with_pedigree")) || (data === "exploitable")) || (data === "in_triage")) || (data === "false_positive")) || (data === "not_affected"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"string","title":"Impact Analysis Justification","description":"The rationale of why the impact analysis state was asserted.","enum":["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_perimeter","protected_by_mitigating_control"],"meta:enum":{"code_not_present":"The code has been removed or tree-shaked.","code_not_reachable":"The vulnerable code is not invoked at runtime.","requires_configuration":"Exploitability requires a configurable option to be set/unset.","requires_dependency":"Exploitability requires a dependency that is not present.","requires_environment":"Exploitability requires a certain environment which is not present.","protected_by_compiler":"Exploitability requires a compiler flag to be set/unset.","protected_at_runtime":"Exploits are prevented at runtime.","protected_at_perimeter":"Attacks are blocked at physical, logical, or network perimeter.","protected_by_mitigating_control":"Preventative measures have been implemented that reduce the likelihood and/or impact of the vulnerability."}};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((((((((data === "code_not_present") || (data === "code_not_reachable")) || (data === "requires_configuration")) || (data === "requires_dependency")) || (data === "requires_environment")) || (data === "protected_by_compiler")) || (data === "protected_at_runtime")) || (data === "protected_at_perimeter")) || (data === "protected_by_mitigating_control"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema83 = {"description":"A version range specified in Package URL Version Range syntax (vers) which is defined at https://github.com/package-url/vers-spec","type":"string","minLength":1,"maxLength":4096,"examples":["vers:cargo/9.0.14","vers:npm/1.2.3|>=2.0.0|<5.0.0","vers:pypi/0.0.0|0.0.1|0.0.2|0.0.3|1.0|2.0pre1","vers:tomee/>=1.0.0-beta1|<=1.7.5|>=7.0.0-M1|<=7.0.7|>=7.1.0|<=7.1.2|>=8.0.0-M1|<=8.0.1","vers:gem/>=2.2.0|!= 2.2.1|<2.3.0"]};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func6(data) > 4096){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(func6(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
validate282.errors = vErrors;
return errors === 0;
}

const schema84 = {"description":"The vulnerability status of a given version or range of versions of a product. The statuses 'affected' and 'unaffected' indicate that the version is affected or unaffected by the vulnerability. The status 'unknown' indicates that it is unknown or unspecified whether the given version is affected. There can be many reasons for an 'unknown' status, including that an investigation has not been undertaken or that a vendor has not disclosed the status.","type":"string","enum":["affected","unaffected","unknown"],"meta:enum":{"affected":"The version is affected by the vulnerability.","unaffected":"The version is not affected by the vulnerability.","unknown":"It is unknown (or unspecified) whether the given version is affected."}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!(((data === "affected") || (data === "unaffected")) || (data === "unknown"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate284.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema74.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate255(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate255.errors : errors < 1000 ? vErrors.concat(validate255.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data3 = data.references;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err2 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data4.source === undefined){
const err3 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "source"))){
const err4 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
const err5 = {instancePath:instancePath+"/references/" + i0+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data4.source !== undefined){
if(!(validate255(data4.source, {instancePath:instancePath+"/references/" + i0+"/source",parentData:data4,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate255.errors : errors < 1000 ? vErrors.concat(validate255.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.ratings !== undefined){
let data7 = data.ratings;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate258(data7[i1], {instancePath:instancePath+"/ratings/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate258.errors : errors < 1000 ? vErrors.concat(validate258.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.cwes !== undefined){
let data9 = data.cwes;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate265(data9[i2], {instancePath:instancePath+"/cwes/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate265.errors : errors < 1000 ? vErrors.concat(validate265.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.recommendation !== undefined){
if(typeof data.recommendation !== "string"){
const err12 = {instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.workaround !== undefined){
if(typeof data.workaround !== "string"){
const err13 = {instancePath:instancePath+"/workaround",schemaPath:"#/properties/workaround/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.proofOfConcept !== undefined){
let data15 = data.proofOfConcept;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.reproductionSteps !== undefined){
if(typeof data15.reproductionSteps !== "string"){
const err14 = {instancePath:instancePath+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConcept/properties/reproductionSteps/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data15.environment !== undefined){
if(typeof data15.environment !== "string"){
const err15 = {instancePath:instancePath+"/proofOfConcept/environment",schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data15.supportingMaterial !== undefined){
let data18 = data15.supportingMaterial;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate52(data18[i3], {instancePath:instancePath+"/proofOfConcept/supportingMaterial/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.advisories !== undefined){
let data20 = data.advisories;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate268(data20[i4], {instancePath:instancePath+"/advisories/" + i4,parentData:data20,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate268.errors : errors < 1000 ? vErrors.concat(validate268.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.created !== undefined){
let data22 = data.created;
if(typeof data22 === "string"){
if(!(formats0.validate(data22))){
const err19 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
else {
const err20 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data.published !== undefined){
let data23 = data.published;
if(typeof data23 === "string"){
if(!(formats0.validate(data23))){
const err21 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
else {
const err22 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
if(data.updated !== undefined){
let data24 = data.updated;
if(typeof data24 === "string"){
if(!(formats0.validate(data24))){
const err23 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
else {
const err24 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.rejected !== undefined){
let data25 = data.rejected;
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
const err25 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
else {
const err26 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data.credits !== undefined){
let data26 = data.credits;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key2 in data26){
if(!((key2 === "organizations") || (key2 === "individuals"))){
const err27 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data26.organizations !== undefined){
let data27 = data26.organizations;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate26(data27[i5], {instancePath:instancePath+"/credits/organizations/" + i5,parentData:data27,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/credits/organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data26.individuals !== undefined){
let data29 = data26.individuals;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
if(!(validate31(data29[i6], {instancePath:instancePath+"/credits/individuals/" + i6,parentData:data29,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data31 = data.tools;
const _errs58 = errors;
let valid18 = false;
let passing0 = null;
const _errs59 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key3 in data31){
if(!((key3 === "components") || (key3 === "services"))){
const err31 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data31.components !== undefined){
let data32 = data31.components;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
if(!(validate23(data32[i7], {instancePath:instancePath+"/tools/components/" + i7,parentData:data32,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data32);
if(duplicate0){
const err32 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
else {
const err33 = {instancePath:instancePath+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data31.services !== undefined){
let data34 = data31.services;
if(Array.isArray(data34)){
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
if(!(validate205(data34[i8], {instancePath:instancePath+"/tools/services/" + i8,parentData:data34,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data34);
if(duplicate1){
const err34 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
else {
const err35 = {instancePath:instancePath+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
var _valid0 = _errs59 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs68 = errors;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
if(!(validate224(data31[i9], {instancePath:instancePath+"/tools/" + i9,parentData:data31,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate224.errors : errors < 1000 ? vErrors.concat(validate224.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
var _valid0 = _errs68 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
}
if(!valid18){
const err38 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.analysis !== undefined){
let data37 = data.analysis;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key4 in data37){
if(!((((((key4 === "state") || (key4 === "justification")) || (key4 === "response")) || (key4 === "detail")) || (key4 === "firstIssued")) || (key4 === "lastUpdated"))){
const err39 = {instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data37.state !== undefined){
if(!(validate275(data37.state, {instancePath:instancePath+"/analysis/state",parentData:data37,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate275.errors : errors < 1000 ? vErrors.concat(validate275.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data37.justification !== undefined){
if(!(validate277(data37.justification, {instancePath:instancePath+"/analysis/justification",parentData:data37,parentDataProperty:"justification",rootData}))){
vErrors = vErrors === null ? validate277.errors : errors < 1000 ? vErrors.concat(validate277.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data37.response !== undefined){
let data40 = data37.response;
if(Array.isArray(data40)){
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
let data41 = data40[i10];
if(typeof data41 !== "string"){
const err40 = {instancePath:instancePath+"/analysis/response/" + i10,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
if(!(((((data41 === "can_not_fix") || (data41 === "will_not_fix")) || (data41 === "update")) || (data41 === "rollback")) || (data41 === "workaround_available"))){
const err41 = {instancePath:instancePath+"/analysis/response/" + i10,schemaPath:"#/properties/analysis/properties/response/items/enum",keyword:"enum",params:{allowedValues: schema74.properties.analysis.properties.response.items.enum}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/analysis/response",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
if(data37.detail !== undefined){
if(typeof data37.detail !== "string"){
const err43 = {instancePath:instancePath+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
}
if(data37.firstIssued !== undefined){
let data43 = data37.firstIssued;
if(typeof data43 === "string"){
if(!(formats0.validate(data43))){
const err44 = {instancePath:instancePath+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
}
else {
const err45 = {instancePath:instancePath+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
if(data37.lastUpdated !== undefined){
let data44 = data37.lastUpdated;
if(typeof data44 === "string"){
if(!(formats0.validate(data44))){
const err46 = {instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
}
else {
const err47 = {instancePath:instancePath+"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
}
if(data.affects !== undefined){
let data45 = data.affects;
if(Array.isArray(data45)){
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
let data46 = data45[i11];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.ref === undefined){
const err49 = {instancePath:instancePath+"/affects/" + i11,schemaPath:"#/properties/affects/items/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
for(const key5 in data46){
if(!((key5 === "ref") || (key5 === "versions"))){
const err50 = {instancePath:instancePath+"/affects/" + i11,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
}
if(data46.ref !== undefined){
let data47 = data46.ref;
const _errs92 = errors;
let valid32 = false;
const _errs93 = errors;
if(!(validate92(data47, {instancePath:instancePath+"/affects/" + i11+"/ref",parentData:data46,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs93 === errors;
valid32 = valid32 || _valid1;
if(!valid32){
const _errs94 = errors;
if(!(validate85(data47, {instancePath:instancePath+"/affects/" + i11+"/ref",parentData:data46,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs94 === errors;
valid32 = valid32 || _valid1;
}
if(!valid32){
const err51 = {instancePath:instancePath+"/affects/" + i11+"/ref",schemaPath:"#/properties/affects/items/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data46.versions !== undefined){
let data48 = data46.versions;
if(Array.isArray(data48)){
const len12 = data48.length;
for(let i12=0; i12<len12; i12++){
let data49 = data48[i12];
const _errs99 = errors;
let valid35 = false;
let passing1 = null;
const _errs100 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.version === undefined){
const err52 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
}
errors = vErrors.length;
}
}
var _valid2 = _errs100 === errors;
if(_valid2){
valid35 = true;
passing1 = 0;
}
const _errs101 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.range === undefined){
const err53 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
}
var _valid2 = _errs101 === errors;
if(_valid2 && valid35){
valid35 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid35 = true;
passing1 = 1;
}
}
if(!valid35){
const err54 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
}
errors = vErrors.length;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key6 in data49){
if(!(((key6 === "version") || (key6 === "range")) || (key6 === "status"))){
const err55 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
}
if(data49.version !== undefined){
if(!(validate37(data49.version, {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12+"/version",parentData:data49,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate37.errors : errors < 1000 ? vErrors.concat(validate37.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data49.range !== undefined){
if(!(validate282(data49.range, {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12+"/range",parentData:data49,parentDataProperty:"range",rootData}))){
vErrors = vErrors === null ? validate282.errors : errors < 1000 ? vErrors.concat(validate282.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data49.status !== undefined){
if(!(validate284(data49.status, {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12+"/status",parentData:data49,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate284.errors : errors < 1000 ? vErrors.concat(validate284.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/affects/" + i11+"/versions/" + i12,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
}
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/affects/" + i11+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/affects/" + i11,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
}
const duplicate2 = func0(data45);
if(duplicate2){
const err59 = {instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
}
else {
const err60 = {instancePath:instancePath+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else if(errors < 1000){
vErrors.push(err60);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data53 = data.properties;
if(Array.isArray(data53)){
const len13 = data53.length;
for(let i13=0; i13<len13; i13++){
if(!(validate60(data53[i13], {instancePath:instancePath+"/properties/" + i13,parentData:data53,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else if(errors < 1000){
vErrors.push(err61);
}
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else if(errors < 1000){
vErrors.push(err62);
}
errors = vErrors.length;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","title":"Annotations","description":"A comment, note, explanation, or similar textual content which provides additional context to the object(s) being annotated.","required":["subjects","annotator","timestamp","text"],"additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the annotation elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links."},"subjects":{"type":"array","uniqueItems":true,"items":{"anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"title":"Subjects","description":"The object in the BOM identified by its bom-ref. This is often a component or service, but may be any object type supporting bom-refs."},"annotator":{"type":"object","title":"Annotator","description":"The organization, person, component, or service which created the textual content of the annotation.","oneOf":[{"required":["organization"]},{"required":["individual"]},{"required":["component"]},{"required":["service"]}],"additionalProperties":false,"properties":{"organization":{"description":"The organization that created the annotation","$ref":"#/definitions/organizationalEntity"},"individual":{"description":"The person that created the annotation","$ref":"#/definitions/organizationalContact"},"component":{"description":"The tool or component that created the annotation","$ref":"#/definitions/component"},"service":{"description":"The service that created the annotation","$ref":"#/definitions/service"}}},"timestamp":{"type":"string","format":"date-time","title":"Timestamp","description":"The date and time (timestamp) when the annotation was created."},"text":{"type":"string","title":"Text","description":"The textual content of the annotation."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjects === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.annotator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "annotator"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.timestamp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!((((((key0 === "bom-ref") || (key0 === "subjects")) || (key0 === "annotator")) || (key0 === "timestamp")) || (key0 === "text")) || (key0 === "signature"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(!(validate92(data2, {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(!(validate85(data2, {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
const duplicate0 = func0(data1);
if(duplicate0){
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
else {
const err7 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.annotator !== undefined){
let data3 = data.annotator;
const _errs11 = errors;
let valid4 = false;
let passing0 = null;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.organization === undefined){
const err8 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/0/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
var _valid1 = _errs12 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.individual === undefined){
const err9 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty: "individual"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
const _errs14 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.component === undefined){
const err10 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty: "component"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
var _valid1 = _errs14 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid4 = true;
passing0 = 2;
}
const _errs15 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.service === undefined){
const err11 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
var _valid1 = _errs15 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 3];
}
else {
if(_valid1){
valid4 = true;
passing0 = 3;
}
}
}
}
if(!valid4){
const err12 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "organization") || (key1 === "individual")) || (key1 === "component")) || (key1 === "service"))){
const err13 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data3.organization !== undefined){
if(!(validate26(data3.organization, {instancePath:instancePath+"/annotator/organization",parentData:data3,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.individual !== undefined){
if(!(validate31(data3.individual, {instancePath:instancePath+"/annotator/individual",parentData:data3,parentDataProperty:"individual",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.component !== undefined){
if(!(validate23(data3.component, {instancePath:instancePath+"/annotator/component",parentData:data3,parentDataProperty:"component",rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data3.service !== undefined){
if(!(validate205(data3.service, {instancePath:instancePath+"/annotator/service",parentData:data3,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.timestamp !== undefined){
let data8 = data.timestamp;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err15 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
else {
const err16 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err17 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
validate288.errors = vErrors;
return errors === 0;
}

const schema86 = {"title":"Formula","description":"Describes workflows and resources that captures rules and other aspects of how the associated BOM component or service was formed.","type":"object","additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the formula elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"components":{"title":"Components","description":"Transient components that are used in tasks that constitute one or more of this formula's workflows","type":"array","items":{"$ref":"#/definitions/component"},"uniqueItems":true},"services":{"title":"Services","description":"Transient services that are used in tasks that constitute one or more of this formula's workflows","type":"array","items":{"$ref":"#/definitions/service"},"uniqueItems":true},"workflows":{"title":"Workflows","description":"List of workflows that can be declared to accomplish specific orchestrated goals and independently triggered.","$comment":"Different workflows can be designed to work together to perform end-to-end CI/CD builds and deployments.","type":"array","items":{"$ref":"#/definitions/workflow"},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema87 = {"title":"Workflow","description":"A specialized orchestration task.","$comment":"Workflow are as task themselves and can trigger other workflow tasks.  These relationships can be modeled in the taskDependencies graph.","type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the workflow elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"tasks":{"title":"Tasks","description":"The tasks that comprise the workflow.","$comment":"Note that tasks can appear more than once as different instances (by name or UID).","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/task"}},"taskDependencies":{"title":"Task dependency graph","description":"The graph of dependencies between tasks within the workflow.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"taskTypes":{"title":"Task types","description":"Indicates the types of activities performed by the set of workflow tasks.","$comment":"Currently, these types reflect common CI/CD actions.","type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"title":"Trigger","description":"The trigger that initiated the task.","$ref":"#/definitions/trigger"},"steps":{"title":"Steps","description":"The sequence of steps for the task.","type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"title":"Inputs","description":"Represents resources and data brought into a task at runtime by executor or task commands","examples":["a `configuration` file which was declared as a local `component` or `externalReference`"],"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"title":"Outputs","description":"Represents resources and data output from a task at runtime by executor or task commands","examples":["a log file or metrics data produced by the task"],"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"title":"Time start","description":"The date and time (timestamp) when the task started.","type":"string","format":"date-time"},"timeEnd":{"title":"Time end","description":"The date and time (timestamp) when the task ended.","type":"string","format":"date-time"},"workspaces":{"title":"Workspaces","description":"A set of named filesystem or data resource shareable by workflow tasks.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/workspace"}},"runtimeTopology":{"title":"Runtime topology","description":"A graph of the component runtime topology for workflow's instance.","$comment":"A description of the runtime component and service topology.  This can describe a partial or complete topology used to host and execute the task (e.g., hardware, operating systems, configurations, etc.),","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/dependency"}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema88 = {"title":"Resource reference choice","description":"A reference to a locally defined resource (e.g., a bom-ref) or an externally accessible resource.","$comment":"Enables reference to a resource that participates in a workflow; using either internal (bom-ref) or external (externalReference) types.","type":"object","additionalProperties":false,"properties":{"ref":{"title":"BOM Reference","description":"References an object by its bom-ref attribute","anyOf":[{"title":"Ref","$ref":"#/definitions/refLinkType"},{"title":"BOM-Link Element","$ref":"#/definitions/bomLinkElementType"}]},"externalReference":{"title":"External reference","description":"Reference to an externally accessible resource.","$ref":"#/definitions/externalReference"}},"oneOf":[{"required":["ref"]},{"required":["externalReference"]}]};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid0 = false;
let passing0 = null;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalReference === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "externalReference"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ref") || (key0 === "externalReference"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.ref !== undefined){
let data0 = data.ref;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(!(validate92(data0, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(!(validate85(data0, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData}))){
vErrors = vErrors === null ? validate85.errors : errors < 1000 ? vErrors.concat(validate85.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.externalReference !== undefined){
if(!(validate81(data.externalReference, {instancePath:instancePath+"/externalReference",parentData:data,parentDataProperty:"externalReference",rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate304.errors = vErrors;
return errors === 0;
}

const schema89 = {"title":"Task","description":"Describes the inputs, sequence of steps and resources used to accomplish a task and its output.","$comment":"Tasks are building blocks for constructing assemble CI/CD workflows or pipelines.","type":"object","required":["bom-ref","uid","taskTypes"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the task elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"taskTypes":{"title":"Task types","description":"Indicates the types of activities performed by the set of workflow tasks.","$comment":"Currently, these types reflect common CI/CD actions.","type":"array","items":{"$ref":"#/definitions/taskType"}},"trigger":{"title":"Trigger","description":"The trigger that initiated the task.","$ref":"#/definitions/trigger"},"steps":{"title":"Steps","description":"The sequence of steps for the task.","type":"array","items":{"$ref":"#/definitions/step"},"uniqueItems":true},"inputs":{"title":"Inputs","description":"Represents resources and data brought into a task at runtime by executor or task commands","examples":["a `configuration` file which was declared as a local `component` or `externalReference`"],"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"title":"Outputs","description":"Represents resources and data output from a task at runtime by executor or task commands","examples":["a log file or metrics data produced by the task"],"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"timeStart":{"title":"Time start","description":"The date and time (timestamp) when the task started.","type":"string","format":"date-time"},"timeEnd":{"title":"Time end","description":"The date and time (timestamp) when the task ended.","type":"string","format":"date-time"},"workspaces":{"title":"Workspaces","description":"A set of named filesystem or data resource shareable by workflow tasks.","type":"array","items":{"$ref":"#/definitions/workspace"},"uniqueItems":true},"runtimeTopology":{"title":"Runtime topology","description":"A graph of the component runtime topology for task's instance.","$comment":"A description of the runtime component and service topology.  This can describe a partial or complete topology used to host and execute the task (e.g., hardware, operating systems, configurations, etc.),","type":"array","items":{"$ref":"#/definitions/dependency"},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema90 = {"type":"string","enum":["copy","clone","lint","scan","merge","build","test","deliver","deploy","release","clean","other"],"meta:enum":{"copy":"A task that copies software or data used to accomplish other tasks in the workflow.","clone":"A task that clones a software repository into the workflow in order to retrieve its source code or data for use in a build step.","lint":"A task that checks source code for programmatic and stylistic errors.","scan":"A task that performs a scan against source code, or built or deployed components and services. Scans are typically run to gather or test for security vulnerabilities or policy compliance.","merge":"A task that merges changes or fixes into source code prior to a build step in the workflow.","build":"A task that builds the source code, dependencies and/or data into an artifact that can be deployed to and executed on target systems.","test":"A task that verifies the functionality of a component or service.","deliver":"A task that delivers a built artifact to one or more target repositories or storage systems.","deploy":"A task that deploys a built artifact for execution on one or more target systems.","release":"A task that releases a built, versioned artifact to a target repository or distribution system.","clean":"A task that cleans unnecessary tools, build artifacts and/or data from workflow storage.","other":"A workflow task that does not match current task type definitions."}};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(!((((((((((((data === "copy") || (data === "clone")) || (data === "lint")) || (data === "scan")) || (data === "merge")) || (data === "build")) || (data === "test")) || (data === "deliver")) || (data === "deploy")) || (data === "release")) || (data === "clean")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema90.enum}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
validate312.errors = vErrors;
return errors === 0;
}

const schema91 = {"title":"Trigger","description":"Represents a resource that can conditionally activate (or fire) tasks based upon associated events and their data.","type":"object","additionalProperties":false,"required":["type","bom-ref","uid"],"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the trigger elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"type":{"title":"Type","description":"The source type of event which caused the trigger to fire.","type":"string","enum":["manual","api","webhook","scheduled"]},"event":{"title":"Event","description":"The event data that caused the associated trigger to activate.","$ref":"#/definitions/event"},"conditions":{"type":"array","title":"Conditions","description":"A list of conditions used to determine if a trigger should be activated.","uniqueItems":true,"items":{"$ref":"#/definitions/condition"}},"timeActivated":{"title":"Time activated","description":"The date and time (timestamp) when the trigger was activated.","type":"string","format":"date-time"},"inputs":{"title":"Inputs","description":"Represents resources and data brought into a task at runtime by executor or task commands","examples":["a `configuration` file which was declared as a local `component` or `externalReference`"],"type":"array","items":{"$ref":"#/definitions/inputType"},"uniqueItems":true},"outputs":{"title":"Outputs","description":"Represents resources and data output from a task at runtime by executor or task commands","examples":["a log file or metrics data produced by the task"],"type":"array","items":{"$ref":"#/definitions/outputType"},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema92 = {"title":"Event","description":"Represents something that happened that may trigger a response.","type":"object","additionalProperties":false,"properties":{"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier of the event.","type":"string"},"description":{"title":"Description","description":"A description of the event.","type":"string"},"timeReceived":{"title":"Time Received","description":"The date and time (timestamp) when the event was received.","type":"string","format":"date-time"},"data":{"title":"Data","description":"Encoding of the raw event data.","$ref":"#/definitions/attachment"},"source":{"title":"Source","description":"References the component or service that was the source of the event","$ref":"#/definitions/resourceReferenceChoice"},"target":{"title":"Target","description":"References the component or service that was the target of the event","$ref":"#/definitions/resourceReferenceChoice"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "uid") || (key0 === "description")) || (key0 === "timeReceived")) || (key0 === "data")) || (key0 === "source")) || (key0 === "target")) || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.timeReceived !== undefined){
let data2 = data.timeReceived;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
const err3 = {instancePath:instancePath+"/timeReceived",schemaPath:"#/properties/timeReceived/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
else {
const err4 = {instancePath:instancePath+"/timeReceived",schemaPath:"#/properties/timeReceived/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate52(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate304(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate304(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data6[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
validate317.errors = vErrors;
return errors === 0;
}

const schema93 = {"title":"Condition","description":"A condition that was used to determine a trigger should be activated.","type":"object","additionalProperties":false,"properties":{"description":{"title":"Description","description":"Describes the set of conditions which cause the trigger to activate.","type":"string"},"expression":{"title":"Expression","description":"The logical expression that was evaluated that determined the trigger should be fired.","type":"string"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "expression")) || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.expression !== undefined){
if(typeof data.expression !== "string"){
const err2 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data2[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate323.errors = vErrors;
return errors === 0;
}

const schema94 = {"title":"Input type","description":"Type that represents various input data types and formats.","type":"object","oneOf":[{"required":["resource"]},{"required":["parameters"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"source":{"title":"Source","description":"A reference to the component or service that provided the input to the task (e.g., reference to a service with data flow value of `inbound`)","examples":["source code repository","database"],"$ref":"#/definitions/resourceReferenceChoice"},"target":{"title":"Target","description":"A reference to the component or service that received or stored the input if not the task itself (e.g., a local, named storage workspace)","examples":["workspace","directory"],"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"title":"Resource","description":"A reference to an independent resource provided as an input to a task by the workflow runtime.","examples":["a reference to a configuration file in a repository (i.e., a bom-ref)","a reference to a scanning service used in a task (i.e., a bom-ref)"],"$ref":"#/definitions/resourceReferenceChoice"},"parameters":{"title":"Parameters","description":"Inputs that have the form of parameters with names and values.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/parameter"}},"environmentVars":{"title":"Environment variables","description":"Inputs that have the form of parameters with names and values.","type":"array","uniqueItems":true,"items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]}},"data":{"title":"Data","description":"Inputs that have the form of data.","$ref":"#/definitions/attachment"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema95 = {"title":"Parameter","description":"A representation of a functional parameter.","type":"object","additionalProperties":false,"properties":{"name":{"title":"Name","description":"The name of the parameter.","type":"string"},"value":{"title":"Value","description":"The value of the parameter.","type":"string"},"dataType":{"title":"Data type","description":"The data type of the parameter.","type":"string"}}};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "dataType"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.dataType !== undefined){
if(typeof data.dataType !== "string"){
const err3 = {instancePath:instancePath+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "parameters"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environmentVars === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "environmentVars"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "source") || (key0 === "target")) || (key0 === "resource")) || (key0 === "parameters")) || (key0 === "environmentVars")) || (key0 === "data")) || (key0 === "properties"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate304(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate304(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.resource !== undefined){
if(!(validate304(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate330(data3[i0], {instancePath:instancePath+"/parameters/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate330.errors : errors < 1000 ? vErrors.concat(validate330.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data3);
if(duplicate0){
const err6 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
else {
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.environmentVars !== undefined){
let data5 = data.environmentVars;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs16 = errors;
let valid6 = false;
let passing1 = null;
const _errs17 = errors;
if(!(validate60(data6, {instancePath:instancePath+"/environmentVars/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs18 = errors;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/environmentVars/" + i1,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err9 = {instancePath:instancePath+"/environmentVars/" + i1,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
const duplicate1 = func0(data5);
if(duplicate1){
const err10 = {instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
else {
const err11 = {instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate52(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate60(data8[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
validate326.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","oneOf":[{"required":["resource"]},{"required":["environmentVars"]},{"required":["data"]}],"additionalProperties":false,"properties":{"type":{"title":"Type","description":"Describes the type of data output.","type":"string","enum":["artifact","attestation","log","evidence","metrics","other"]},"source":{"title":"Source","description":"Component or service that generated or provided the output from the task (e.g., a build tool)","$ref":"#/definitions/resourceReferenceChoice"},"target":{"title":"Target","description":"Component or service that received the output from the task (e.g., reference to an artifactory service with data flow value of `outbound`)","examples":["a log file described as an `externalReference` within its target domain."],"$ref":"#/definitions/resourceReferenceChoice"},"resource":{"title":"Resource","description":"A reference to an independent resource generated as output by the task.","examples":["configuration file","source code","scanning service"],"$ref":"#/definitions/resourceReferenceChoice"},"data":{"title":"Data","description":"Outputs that have the form of data.","$ref":"#/definitions/attachment"},"environmentVars":{"title":"Environment variables","description":"Outputs that have the form of environment variables.","type":"array","items":{"oneOf":[{"$ref":"#/definitions/property"},{"type":"string"}]},"uniqueItems":true},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "resource"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environmentVars === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "environmentVars"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "source")) || (key0 === "target")) || (key0 === "resource")) || (key0 === "data")) || (key0 === "environmentVars")) || (key0 === "properties"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
if(!((((((data0 === "artifact") || (data0 === "attestation")) || (data0 === "log")) || (data0 === "evidence")) || (data0 === "metrics")) || (data0 === "other"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema96.properties.type.enum}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate304(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate304(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.resource !== undefined){
if(!(validate304(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate52(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.environmentVars !== undefined){
let data5 = data.environmentVars;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
let valid4 = false;
let passing1 = null;
const _errs16 = errors;
if(!(validate60(data6, {instancePath:instancePath+"/environmentVars/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs17 = errors;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/environmentVars/" + i0,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err8 = {instancePath:instancePath+"/environmentVars/" + i0,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
const duplicate0 = func0(data5);
if(duplicate0){
const err9 = {instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
else {
const err10 = {instancePath:instancePath+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data7[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data["bom-ref"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bom-ref"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.uid === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema91.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.resourceReferences !== undefined){
let data4 = data.resourceReferences;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate304(data4[i0], {instancePath:instancePath+"/resourceReferences/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data4);
if(duplicate0){
const err7 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
else {
const err8 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(!((((data6 === "manual") || (data6 === "api")) || (data6 === "webhook")) || (data6 === "scheduled"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema91.properties.type.enum}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate317(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData}))){
vErrors = vErrors === null ? validate317.errors : errors < 1000 ? vErrors.concat(validate317.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
let data8 = data.conditions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate323(data8[i1], {instancePath:instancePath+"/conditions/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate323.errors : errors < 1000 ? vErrors.concat(validate323.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data8);
if(duplicate1){
const err11 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
else {
const err12 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.timeActivated !== undefined){
let data10 = data.timeActivated;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err13 = {instancePath:instancePath+"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
else {
const err14 = {instancePath:instancePath+"/timeActivated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
let data11 = data.inputs;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate326(data11[i2], {instancePath:instancePath+"/inputs/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate326.errors : errors < 1000 ? vErrors.concat(validate326.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate2 = func0(data11);
if(duplicate2){
const err15 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
else {
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data13 = data.outputs;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate336(data13[i3], {instancePath:instancePath+"/outputs/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate336.errors : errors < 1000 ? vErrors.concat(validate336.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate3 = func0(data13);
if(duplicate3){
const err17 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i: duplicate3[0], j: duplicate3[1]}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
else {
const err18 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data15 = data.properties;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate60(data15[i4], {instancePath:instancePath+"/properties/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
validate314.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"object","description":"Executes specific commands or tools in order to accomplish its owning task as part of a sequence.","additionalProperties":false,"properties":{"name":{"title":"Name","description":"A name for the step.","type":"string"},"description":{"title":"Description","description":"A description of the step.","type":"string"},"commands":{"title":"Commands","description":"Ordered list of commands or directives for the step","type":"array","items":{"$ref":"#/definitions/command"}},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema98 = {"type":"object","additionalProperties":false,"properties":{"executed":{"title":"Executed","description":"A text representation of the executed command.","type":"string"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "executed") || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.executed !== undefined){
if(typeof data.executed !== "string"){
const err1 = {instancePath:instancePath+"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data1[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
validate347.errors = vErrors;
return errors === 0;
}


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "commands")) || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.commands !== undefined){
let data2 = data.commands;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate347(data2[i0], {instancePath:instancePath+"/commands/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate347.errors : errors < 1000 ? vErrors.concat(validate347.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data4 = data.properties;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data4[i1], {instancePath:instancePath+"/properties/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
validate346.errors = vErrors;
return errors === 0;
}

const schema99 = {"title":"Workspace","description":"A named filesystem or data resource shareable by workflow tasks.","type":"object","required":["bom-ref","uid"],"additionalProperties":false,"properties":{"bom-ref":{"title":"BOM Reference","description":"An optional identifier which can be used to reference the workspace elsewhere in the BOM. Every bom-ref must be unique within the BOM.\nValue SHOULD not start with the BOM-Link intro 'urn:cdx:' to avoid conflicts with BOM-Links.","$ref":"#/definitions/refType"},"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the resource instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the resource instance.","type":"string"},"aliases":{"title":"Aliases","description":"The names for the workspace as referenced by other workflow tasks. Effectively, a name mapping so other tasks can use their own local name in their steps.","type":"array","items":{"type":"string"}},"description":{"title":"Description","description":"A description of the resource instance.","type":"string"},"resourceReferences":{"title":"Resource references","description":"References to component or service resources that are used to realize the resource instance.","type":"array","uniqueItems":true,"items":{"$ref":"#/definitions/resourceReferenceChoice"}},"accessMode":{"title":"Access mode","description":"Describes the read-write access control for the workspace relative to the owning resource instance.","type":"string","enum":["read-only","read-write","read-write-once","write-once","write-only"]},"mountPath":{"title":"Mount path","description":"A path to a location on disk where the workspace will be available to the associated task's steps.","type":"string"},"managedDataType":{"title":"Managed data type","description":"The name of a domain-specific data type the workspace represents.","$comment":"This property is for CI/CD frameworks that are able to provide access to structured, managed data at a more granular level than a filesystem.","examples":["ConfigMap","Secret"],"type":"string"},"volumeRequest":{"title":"Volume request","description":"Identifies the reference to the request for a specific volume type and parameters.","examples":["a kubernetes Persistent Volume Claim (PVC) name"],"type":"string"},"volume":{"title":"Volume","description":"Information about the actual volume instance allocated to the workspace.","$comment":"The actual volume allocated may be different than the request.","examples":["see https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],"$ref":"#/definitions/volume"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};
const schema100 = {"title":"Volume","description":"An identifiable, logical unit of data storage tied to a physical device.","type":"object","additionalProperties":false,"properties":{"uid":{"title":"Unique Identifier (UID)","description":"The unique identifier for the volume instance within its deployment context.","type":"string"},"name":{"title":"Name","description":"The name of the volume instance","type":"string"},"mode":{"title":"Mode","description":"The mode for the volume instance.","type":"string","enum":["filesystem","block"],"default":"filesystem"},"path":{"title":"Path","description":"The underlying path created from the actual volume.","type":"string"},"sizeAllocated":{"title":"Size allocated","description":"The allocated size of the volume accessible to the associated workspace. This should include the scalar size as well as IEC standard unit in either decimal or binary form.","examples":["10GB","2Ti","1Pi"],"type":"string"},"persistent":{"title":"Persistent","description":"Indicates if the volume persists beyond the life of the resource it is associated with.","type":"boolean"},"remote":{"title":"Remote","description":"Indicates if the volume is remotely (i.e., network) attached.","type":"boolean"},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}}}};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "uid") || (key0 === "name")) || (key0 === "mode")) || (key0 === "path")) || (key0 === "sizeAllocated")) || (key0 === "persistent")) || (key0 === "remote")) || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err1 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data2 = data.mode;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
if(!((data2 === "filesystem") || (data2 === "block"))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema100.properties.mode.enum}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.sizeAllocated !== undefined){
if(typeof data.sizeAllocated !== "string"){
const err6 = {instancePath:instancePath+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.persistent !== undefined){
if(typeof data.persistent !== "boolean"){
const err7 = {instancePath:instancePath+"/persistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.remote !== undefined){
if(typeof data.remote !== "boolean"){
const err8 = {instancePath:instancePath+"/remote",schemaPath:"#/properties/remote/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data7[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
validate357.errors = vErrors;
return errors === 0;
}


function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["bom-ref"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bom-ref"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.uid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema99.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err3 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data.resourceReferences !== undefined){
let data6 = data.resourceReferences;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate304(data6[i1], {instancePath:instancePath+"/resourceReferences/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data6);
if(duplicate0){
const err8 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
else {
const err9 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.accessMode !== undefined){
let data8 = data.accessMode;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
if(!(((((data8 === "read-only") || (data8 === "read-write")) || (data8 === "read-write-once")) || (data8 === "write-once")) || (data8 === "write-only"))){
const err11 = {instancePath:instancePath+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues: schema99.properties.accessMode.enum}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.mountPath !== undefined){
if(typeof data.mountPath !== "string"){
const err12 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.managedDataType !== undefined){
if(typeof data.managedDataType !== "string"){
const err13 = {instancePath:instancePath+"/managedDataType",schemaPath:"#/properties/managedDataType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.volumeRequest !== undefined){
if(typeof data.volumeRequest !== "string"){
const err14 = {instancePath:instancePath+"/volumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.volume !== undefined){
if(!(validate357(data.volume, {instancePath:instancePath+"/volume",parentData:data,parentDataProperty:"volume",rootData}))){
vErrors = vErrors === null ? validate357.errors : errors < 1000 ? vErrors.concat(validate357.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data13 = data.properties;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate60(data13[i2], {instancePath:instancePath+"/properties/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
validate354.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["bom-ref"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bom-ref"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.uid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.taskTypes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskTypes"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema89.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.resourceReferences !== undefined){
let data4 = data.resourceReferences;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate304(data4[i0], {instancePath:instancePath+"/resourceReferences/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data4);
if(duplicate0){
const err7 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
else {
const err8 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.taskTypes !== undefined){
let data6 = data.taskTypes;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate312(data6[i1], {instancePath:instancePath+"/taskTypes/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate312.errors : errors < 1000 ? vErrors.concat(validate312.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate314(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate314.errors : errors < 1000 ? vErrors.concat(validate314.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data9 = data.steps;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate346(data9[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate346.errors : errors < 1000 ? vErrors.concat(validate346.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data9);
if(duplicate1){
const err10 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
else {
const err11 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
let data11 = data.inputs;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate326(data11[i3], {instancePath:instancePath+"/inputs/" + i3,parentData:data11,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate326.errors : errors < 1000 ? vErrors.concat(validate326.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate2 = func0(data11);
if(duplicate2){
const err12 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
else {
const err13 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data13 = data.outputs;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate336(data13[i4], {instancePath:instancePath+"/outputs/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate336.errors : errors < 1000 ? vErrors.concat(validate336.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate3 = func0(data13);
if(duplicate3){
const err14 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i: duplicate3[0], j: duplicate3[1]}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
else {
const err15 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.timeStart !== undefined){
let data15 = data.timeStart;
if(typeof data15 === "string"){
if(!(formats0.validate(data15))){
const err16 = {instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
else {
const err17 = {instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.timeEnd !== undefined){
let data16 = data.timeEnd;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
const err18 = {instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
else {
const err19 = {instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
let data17 = data.workspaces;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate354(data17[i5], {instancePath:instancePath+"/workspaces/" + i5,parentData:data17,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate354.errors : errors < 1000 ? vErrors.concat(validate354.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate4 = func0(data17);
if(duplicate4){
const err20 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"uniqueItems",params:{i: duplicate4[0], j: duplicate4[1]}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
else {
const err21 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.runtimeTopology !== undefined){
let data19 = data.runtimeTopology;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(!(validate240(data19[i6], {instancePath:instancePath+"/runtimeTopology/" + i6,parentData:data19,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate240.errors : errors < 1000 ? vErrors.concat(validate240.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate5 = func0(data19);
if(duplicate5){
const err22 = {instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"uniqueItems",params:{i: duplicate5[0], j: duplicate5[1]}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
else {
const err23 = {instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data21 = data.properties;
if(Array.isArray(data21)){
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
if(!(validate60(data21[i7], {instancePath:instancePath+"/properties/" + i7,parentData:data21,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
validate309.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["bom-ref"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bom-ref"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.uid === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
if(data.taskTypes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskTypes"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema87.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
const err4 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.resourceReferences !== undefined){
let data4 = data.resourceReferences;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate304(data4[i0], {instancePath:instancePath+"/resourceReferences/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : errors < 1000 ? vErrors.concat(validate304.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data4);
if(duplicate0){
const err7 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
else {
const err8 = {instancePath:instancePath+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.tasks !== undefined){
let data6 = data.tasks;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate309(data6[i1], {instancePath:instancePath+"/tasks/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate309.errors : errors < 1000 ? vErrors.concat(validate309.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data6);
if(duplicate1){
const err9 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
else {
const err10 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data.taskDependencies !== undefined){
let data8 = data.taskDependencies;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate240(data8[i2], {instancePath:instancePath+"/taskDependencies/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate240.errors : errors < 1000 ? vErrors.concat(validate240.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate2 = func0(data8);
if(duplicate2){
const err11 = {instancePath:instancePath+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
else {
const err12 = {instancePath:instancePath+"/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.taskTypes !== undefined){
let data10 = data.taskTypes;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate312(data10[i3], {instancePath:instancePath+"/taskTypes/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate312.errors : errors < 1000 ? vErrors.concat(validate312.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data.trigger !== undefined){
if(!(validate314(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate314.errors : errors < 1000 ? vErrors.concat(validate314.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data13 = data.steps;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(!(validate346(data13[i4], {instancePath:instancePath+"/steps/" + i4,parentData:data13,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate346.errors : errors < 1000 ? vErrors.concat(validate346.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate3 = func0(data13);
if(duplicate3){
const err14 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i: duplicate3[0], j: duplicate3[1]}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
else {
const err15 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
let data15 = data.inputs;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(!(validate326(data15[i5], {instancePath:instancePath+"/inputs/" + i5,parentData:data15,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate326.errors : errors < 1000 ? vErrors.concat(validate326.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate4 = func0(data15);
if(duplicate4){
const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i: duplicate4[0], j: duplicate4[1]}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
else {
const err17 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data17 = data.outputs;
if(Array.isArray(data17)){
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
if(!(validate336(data17[i6], {instancePath:instancePath+"/outputs/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate336.errors : errors < 1000 ? vErrors.concat(validate336.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate5 = func0(data17);
if(duplicate5){
const err18 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i: duplicate5[0], j: duplicate5[1]}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
else {
const err19 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.timeStart !== undefined){
let data19 = data.timeStart;
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
const err20 = {instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
else {
const err21 = {instancePath:instancePath+"/timeStart",schemaPath:"#/properties/timeStart/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.timeEnd !== undefined){
let data20 = data.timeEnd;
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
const err22 = {instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
else {
const err23 = {instancePath:instancePath+"/timeEnd",schemaPath:"#/properties/timeEnd/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.workspaces !== undefined){
let data21 = data.workspaces;
if(Array.isArray(data21)){
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
if(!(validate354(data21[i7], {instancePath:instancePath+"/workspaces/" + i7,parentData:data21,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate354.errors : errors < 1000 ? vErrors.concat(validate354.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate6 = func0(data21);
if(duplicate6){
const err24 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/uniqueItems",keyword:"uniqueItems",params:{i: duplicate6[0], j: duplicate6[1]}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
else {
const err25 = {instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.runtimeTopology !== undefined){
let data23 = data.runtimeTopology;
if(Array.isArray(data23)){
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
if(!(validate240(data23[i8], {instancePath:instancePath+"/runtimeTopology/" + i8,parentData:data23,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate240.errors : errors < 1000 ? vErrors.concat(validate240.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate7 = func0(data23);
if(duplicate7){
const err26 = {instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/uniqueItems",keyword:"uniqueItems",params:{i: duplicate7[0], j: duplicate7[1]}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
else {
const err27 = {instancePath:instancePath+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data25 = data.properties;
if(Array.isArray(data25)){
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
if(!(validate60(data25[i9], {instancePath:instancePath+"/properties/" + i9,parentData:data25,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
validate302.errors = vErrors;
return errors === 0;
}


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "components")) || (key0 === "services")) || (key0 === "workflows")) || (key0 === "properties"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.components !== undefined){
let data1 = data.components;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data1[i0], {instancePath:instancePath+"/components/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data1);
if(duplicate0){
const err1 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
else {
const err2 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate205(data3[i1], {instancePath:instancePath+"/services/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data3);
if(duplicate1){
const err3 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
else {
const err4 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.workflows !== undefined){
let data5 = data.workflows;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate302(data5[i2], {instancePath:instancePath+"/workflows/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate302.errors : errors < 1000 ? vErrors.concat(validate302.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate2 = func0(data5);
if(duplicate2){
const err5 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
else {
const err6 = {instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate60(data7[i3], {instancePath:instancePath+"/properties/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
validate298.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","title":"Standard","description":"A standard may consist of regulations, industry or organizational-specific standards, maturity models, best practices, or any other requirements which can be evaluated against or attested to.","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"name":{"type":"string","title":"Name","description":"The name of the standard. This will often be a shortened, single name of the standard."},"version":{"type":"string","title":"Version","description":"The version of the standard."},"description":{"type":"string","title":"Description","description":"The description of the standard."},"owner":{"type":"string","title":"Owner","description":"The owner of the standard, often the entity responsible for its release."},"requirements":{"type":"array","title":"Requirements","description":"The list of requirements comprising the standard.","items":{"type":"object","title":"Requirement","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"identifier":{"type":"string","title":"Identifier","description":"The unique identifier used in the standard to identify a specific requirement. This should match what is in the standard and should not be the requirements bom-ref."},"title":{"type":"string","title":"Title","description":"The title of the requirement."},"text":{"type":"string","title":"Text","description":"The textual content of the requirement."},"descriptions":{"type":"array","title":"Descriptions","description":"The supplemental text that provides additional guidance or context to the requirement, but is not directly part of the requirement.","items":{"type":"string"}},"openCre":{"type":"array","title":"OWASP OpenCRE Identifier(s)","description":"The Common Requirements Enumeration (CRE) identifier(s). CRE is a structured and standardized framework for uniting security standards and guidelines. CRE links each section of a resource to a shared topic identifier (a Common Requirement). Through this shared topic link, all resources map to each other. Use of CRE promotes clear and unambiguous communication among stakeholders.","items":{"type":"string","pattern":"^CRE:[0-9]+-[0-9]+$","examples":["CRE:764-507"]}},"parent":{"$ref":"#/definitions/refLinkType","title":"Parent BOM Reference","description":"The optional `bom-ref` to a parent requirement. This establishes a hierarchy of requirements. Top-level requirements must not define a parent. Only child requirements should define parents."},"properties":{"type":"array","title":"Properties","description":"Provides the ability to document properties in a name-value store. This provides flexibility to include data not officially supported in the standard without having to use additional namespaces or create extensions. Unlike key-value stores, properties support duplicate names, each potentially having different values. Property names of interest to the general public are encouraged to be registered in the [CycloneDX Property Taxonomy](https://github.com/CycloneDX/cyclonedx-property-taxonomy). Formal registration is optional.","items":{"$ref":"#/definitions/property"}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant, but are not included with the BOM. They may also establish specific relationships within or external to the BOM."}}}},"levels":{"type":"array","title":"Levels","description":"The list of levels associated with the standard. Some standards have different levels of compliance.","items":{"type":"object","title":"Level","additionalProperties":false,"properties":{"bom-ref":{"$ref":"#/definitions/refType","title":"BOM Reference","description":"An optional identifier which can be used to reference the object elsewhere in the BOM. Every bom-ref must be unique within the BOM."},"identifier":{"type":"string","title":"Identifier","description":"The identifier used in the standard to identify a specific level."},"title":{"type":"string","title":"Title","description":"The title of the level."},"description":{"type":"string","title":"Description","description":"The description of the level."},"requirements":{"type":"array","title":"Requirements","description":"The list of requirement `bom-ref`s that comprise the level.","items":{"$ref":"#/definitions/refLinkType"}}}}},"externalReferences":{"type":"array","items":{"$ref":"#/definitions/externalReference"},"title":"External References","description":"External references provide a way to document systems, sites, and information that may be relevant but are not included with the BOM. They may also establish specific relationships within or external to the BOM."},"signature":{"$ref":"#/definitions/signature","title":"Signature","description":"Enveloped signature in [JSON Signature Format (JSF)](https://cyberphone.github.io/doc/security/jsf.html)."}}};
const pattern6 = new RegExp("^CRE:[0-9]+-[0-9]+$", "u");

function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func3.call(schema101.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
}
if(data["bom-ref"] !== undefined){
if(!(validate24(data["bom-ref"], {instancePath:instancePath+"/bom-ref",parentData:data,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
let data5 = data.requirements;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(func3.call(schema101.properties.requirements.items.properties, key1))){
const err5 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data6["bom-ref"] !== undefined){
if(!(validate24(data6["bom-ref"], {instancePath:instancePath+"/requirements/" + i0+"/bom-ref",parentData:data6,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.identifier !== undefined){
if(typeof data6.identifier !== "string"){
const err6 = {instancePath:instancePath+"/requirements/" + i0+"/identifier",schemaPath:"#/properties/requirements/items/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data6.title !== undefined){
if(typeof data6.title !== "string"){
const err7 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
if(data6.text !== undefined){
if(typeof data6.text !== "string"){
const err8 = {instancePath:instancePath+"/requirements/" + i0+"/text",schemaPath:"#/properties/requirements/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data6.descriptions !== undefined){
let data11 = data6.descriptions;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err9 = {instancePath:instancePath+"/requirements/" + i0+"/descriptions/" + i1,schemaPath:"#/properties/requirements/items/properties/descriptions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/requirements/" + i0+"/descriptions",schemaPath:"#/properties/requirements/items/properties/descriptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
if(data6.openCre !== undefined){
let data13 = data6.openCre;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err11 = {instancePath:instancePath+"/requirements/" + i0+"/openCre/" + i2,schemaPath:"#/properties/requirements/items/properties/openCre/items/pattern",keyword:"pattern",params:{pattern: "^CRE:[0-9]+-[0-9]+$"}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
else {
const err12 = {instancePath:instancePath+"/requirements/" + i0+"/openCre/" + i2,schemaPath:"#/properties/requirements/items/properties/openCre/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/requirements/" + i0+"/openCre",schemaPath:"#/properties/requirements/items/properties/openCre/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
if(data6.parent !== undefined){
if(!(validate92(data6.parent, {instancePath:instancePath+"/requirements/" + i0+"/parent",parentData:data6,parentDataProperty:"parent",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data6.properties !== undefined){
let data16 = data6.properties;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate60(data16[i3], {instancePath:instancePath+"/requirements/" + i0+"/properties/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/requirements/" + i0+"/properties",schemaPath:"#/properties/requirements/items/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data6.externalReferences !== undefined){
let data18 = data6.externalReferences;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate81(data18[i4], {instancePath:instancePath+"/requirements/" + i0+"/externalReferences/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/requirements/" + i0+"/externalReferences",schemaPath:"#/properties/requirements/items/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.levels !== undefined){
let data20 = data.levels;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!(((((key2 === "bom-ref") || (key2 === "identifier")) || (key2 === "title")) || (key2 === "description")) || (key2 === "requirements"))){
const err18 = {instancePath:instancePath+"/levels/" + i5,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
if(data21["bom-ref"] !== undefined){
if(!(validate24(data21["bom-ref"], {instancePath:instancePath+"/levels/" + i5+"/bom-ref",parentData:data21,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data21.identifier !== undefined){
if(typeof data21.identifier !== "string"){
const err19 = {instancePath:instancePath+"/levels/" + i5+"/identifier",schemaPath:"#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data21.title !== undefined){
if(typeof data21.title !== "string"){
const err20 = {instancePath:instancePath+"/levels/" + i5+"/title",schemaPath:"#/properties/levels/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
if(data21.description !== undefined){
if(typeof data21.description !== "string"){
const err21 = {instancePath:instancePath+"/levels/" + i5+"/description",schemaPath:"#/properties/levels/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data21.requirements !== undefined){
let data26 = data21.requirements;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate92(data26[i6], {instancePath:instancePath+"/levels/" + i5+"/requirements/" + i6,parentData:data26,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/levels/" + i5+"/requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/levels/" + i5,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
if(data.externalReferences !== undefined){
let data28 = data.externalReferences;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
if(!(validate81(data28[i7], {instancePath:instancePath+"/externalReferences/" + i7,parentData:data28,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
validate407.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="http://cyclonedx.org/schema/bom-1.6.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bomFormat === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bomFormat"}};
if(vErrors === null){
vErrors = [err0];
}
else if(errors < 1000){
vErrors.push(err0);
}
errors = vErrors.length;
}
if(data.specVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else if(errors < 1000){
vErrors.push(err1);
}
errors = vErrors.length;
}
for(const key0 in data){
if(!(func3.call(schema6.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else if(errors < 1000){
vErrors.push(err2);
}
errors = vErrors.length;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else if(errors < 1000){
vErrors.push(err3);
}
errors = vErrors.length;
}
}
if(data.bomFormat !== undefined){
let data1 = data.bomFormat;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else if(errors < 1000){
vErrors.push(err4);
}
errors = vErrors.length;
}
if(!(data1 === "CycloneDX")){
const err5 = {instancePath:instancePath+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues: schema6.properties.bomFormat.enum}};
if(vErrors === null){
vErrors = [err5];
}
else if(errors < 1000){
vErrors.push(err5);
}
errors = vErrors.length;
}
}
if(data.specVersion !== undefined){
if(typeof data.specVersion !== "string"){
const err6 = {instancePath:instancePath+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else if(errors < 1000){
vErrors.push(err6);
}
errors = vErrors.length;
}
}
if(data.serialNumber !== undefined){
let data3 = data.serialNumber;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else if(errors < 1000){
vErrors.push(err7);
}
errors = vErrors.length;
}
}
else {
const err8 = {instancePath:instancePath+"/serialNumber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else if(errors < 1000){
vErrors.push(err8);
}
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else if(errors < 1000){
vErrors.push(err9);
}
errors = vErrors.length;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else if(errors < 1000){
vErrors.push(err10);
}
errors = vErrors.length;
}
}
}
if(data.metadata !== undefined){
if(!(validate22(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate22.errors : errors < 1000 ? vErrors.concat(validate22.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data.components !== undefined){
let data6 = data.components;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data6[i0], {instancePath:instancePath+"/components/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate0 = func0(data6);
if(duplicate0){
const err11 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"uniqueItems",params:{i: duplicate0[0], j: duplicate0[1]}};
if(vErrors === null){
vErrors = [err11];
}
else if(errors < 1000){
vErrors.push(err11);
}
errors = vErrors.length;
}
}
else {
const err12 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else if(errors < 1000){
vErrors.push(err12);
}
errors = vErrors.length;
}
}
if(data.services !== undefined){
let data8 = data.services;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate205(data8[i1], {instancePath:instancePath+"/services/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate1 = func0(data8);
if(duplicate1){
const err13 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: duplicate1[0], j: duplicate1[1]}};
if(vErrors === null){
vErrors = [err13];
}
else if(errors < 1000){
vErrors.push(err13);
}
errors = vErrors.length;
}
}
else {
const err14 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else if(errors < 1000){
vErrors.push(err14);
}
errors = vErrors.length;
}
}
if(data.externalReferences !== undefined){
let data10 = data.externalReferences;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate81(data10[i2], {instancePath:instancePath+"/externalReferences/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else if(errors < 1000){
vErrors.push(err15);
}
errors = vErrors.length;
}
}
if(data.dependencies !== undefined){
let data12 = data.dependencies;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate240(data12[i3], {instancePath:instancePath+"/dependencies/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate240.errors : errors < 1000 ? vErrors.concat(validate240.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate2 = func0(data12);
if(duplicate2){
const err16 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",params:{i: duplicate2[0], j: duplicate2[1]}};
if(vErrors === null){
vErrors = [err16];
}
else if(errors < 1000){
vErrors.push(err16);
}
errors = vErrors.length;
}
}
else {
const err17 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else if(errors < 1000){
vErrors.push(err17);
}
errors = vErrors.length;
}
}
if(data.compositions !== undefined){
let data14 = data.compositions;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(!(validate245(data14[i4], {instancePath:instancePath+"/compositions/" + i4,parentData:data14,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate245.errors : errors < 1000 ? vErrors.concat(validate245.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate3 = func0(data14);
if(duplicate3){
const err18 = {instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i: duplicate3[0], j: duplicate3[1]}};
if(vErrors === null){
vErrors = [err18];
}
else if(errors < 1000){
vErrors.push(err18);
}
errors = vErrors.length;
}
}
else {
const err19 = {instancePath:instancePath+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else if(errors < 1000){
vErrors.push(err19);
}
errors = vErrors.length;
}
}
if(data.vulnerabilities !== undefined){
let data16 = data.vulnerabilities;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
if(!(validate253(data16[i5], {instancePath:instancePath+"/vulnerabilities/" + i5,parentData:data16,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate253.errors : errors < 1000 ? vErrors.concat(validate253.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate4 = func0(data16);
if(duplicate4){
const err20 = {instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i: duplicate4[0], j: duplicate4[1]}};
if(vErrors === null){
vErrors = [err20];
}
else if(errors < 1000){
vErrors.push(err20);
}
errors = vErrors.length;
}
}
else {
const err21 = {instancePath:instancePath+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else if(errors < 1000){
vErrors.push(err21);
}
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
let data18 = data.annotations;
if(Array.isArray(data18)){
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(!(validate288(data18[i6], {instancePath:instancePath+"/annotations/" + i6,parentData:data18,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate288.errors : errors < 1000 ? vErrors.concat(validate288.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate5 = func0(data18);
if(duplicate5){
const err22 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i: duplicate5[0], j: duplicate5[1]}};
if(vErrors === null){
vErrors = [err22];
}
else if(errors < 1000){
vErrors.push(err22);
}
errors = vErrors.length;
}
}
else {
const err23 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else if(errors < 1000){
vErrors.push(err23);
}
errors = vErrors.length;
}
}
if(data.formulation !== undefined){
let data20 = data.formulation;
if(Array.isArray(data20)){
const len7 = data20.length;
for(let i7=0; i7<len7; i7++){
if(!(validate298(data20[i7], {instancePath:instancePath+"/formulation/" + i7,parentData:data20,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate298.errors : errors < 1000 ? vErrors.concat(validate298.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
const duplicate6 = func0(data20);
if(duplicate6){
const err24 = {instancePath:instancePath+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i: duplicate6[0], j: duplicate6[1]}};
if(vErrors === null){
vErrors = [err24];
}
else if(errors < 1000){
vErrors.push(err24);
}
errors = vErrors.length;
}
}
else {
const err25 = {instancePath:instancePath+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else if(errors < 1000){
vErrors.push(err25);
}
errors = vErrors.length;
}
}
if(data.declarations !== undefined){
let data22 = data.declarations;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 in data22){
if(!(((((((key1 === "assessors") || (key1 === "attestations")) || (key1 === "claims")) || (key1 === "evidence")) || (key1 === "targets")) || (key1 === "affirmation")) || (key1 === "signature"))){
const err26 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else if(errors < 1000){
vErrors.push(err26);
}
errors = vErrors.length;
}
}
if(data22.assessors !== undefined){
let data23 = data22.assessors;
if(Array.isArray(data23)){
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
let data24 = data23[i8];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
if(!(((key2 === "bom-ref") || (key2 === "thirdParty")) || (key2 === "organization"))){
const err27 = {instancePath:instancePath+"/declarations/assessors/" + i8,schemaPath:"#/properties/declarations/properties/assessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else if(errors < 1000){
vErrors.push(err27);
}
errors = vErrors.length;
}
}
if(data24["bom-ref"] !== undefined){
if(!(validate24(data24["bom-ref"], {instancePath:instancePath+"/declarations/assessors/" + i8+"/bom-ref",parentData:data24,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data24.thirdParty !== undefined){
if(typeof data24.thirdParty !== "boolean"){
const err28 = {instancePath:instancePath+"/declarations/assessors/" + i8+"/thirdParty",schemaPath:"#/properties/declarations/properties/assessors/items/properties/thirdParty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else if(errors < 1000){
vErrors.push(err28);
}
errors = vErrors.length;
}
}
if(data24.organization !== undefined){
if(!(validate26(data24.organization, {instancePath:instancePath+"/declarations/assessors/" + i8+"/organization",parentData:data24,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/declarations/assessors/" + i8,schemaPath:"#/properties/declarations/properties/assessors/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else if(errors < 1000){
vErrors.push(err29);
}
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/declarations/assessors",schemaPath:"#/properties/declarations/properties/assessors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else if(errors < 1000){
vErrors.push(err30);
}
errors = vErrors.length;
}
}
if(data22.attestations !== undefined){
let data28 = data22.attestations;
if(Array.isArray(data28)){
const len9 = data28.length;
for(let i9=0; i9<len9; i9++){
let data29 = data28[i9];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key3 in data29){
if(!((((key3 === "summary") || (key3 === "assessor")) || (key3 === "map")) || (key3 === "signature"))){
const err31 = {instancePath:instancePath+"/declarations/attestations/" + i9,schemaPath:"#/properties/declarations/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err31];
}
else if(errors < 1000){
vErrors.push(err31);
}
errors = vErrors.length;
}
}
if(data29.summary !== undefined){
if(typeof data29.summary !== "string"){
const err32 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/summary",schemaPath:"#/properties/declarations/properties/attestations/items/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else if(errors < 1000){
vErrors.push(err32);
}
errors = vErrors.length;
}
}
if(data29.assessor !== undefined){
if(!(validate92(data29.assessor, {instancePath:instancePath+"/declarations/attestations/" + i9+"/assessor",parentData:data29,parentDataProperty:"assessor",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data29.map !== undefined){
let data32 = data29.map;
if(Array.isArray(data32)){
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
let data33 = data32[i10];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key4 in data33){
if(!(((((key4 === "requirement") || (key4 === "claims")) || (key4 === "counterClaims")) || (key4 === "conformance")) || (key4 === "confidence"))){
const err33 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err33];
}
else if(errors < 1000){
vErrors.push(err33);
}
errors = vErrors.length;
}
}
if(data33.requirement !== undefined){
if(!(validate92(data33.requirement, {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/requirement",parentData:data33,parentDataProperty:"requirement",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data33.claims !== undefined){
let data35 = data33.claims;
if(Array.isArray(data35)){
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
if(!(validate92(data35[i11], {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/claims/" + i11,parentData:data35,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/claims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/claims/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else if(errors < 1000){
vErrors.push(err34);
}
errors = vErrors.length;
}
}
if(data33.counterClaims !== undefined){
let data37 = data33.counterClaims;
if(Array.isArray(data37)){
const len12 = data37.length;
for(let i12=0; i12<len12; i12++){
if(!(validate92(data37[i12], {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/counterClaims/" + i12,parentData:data37,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/counterClaims",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/counterClaims/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else if(errors < 1000){
vErrors.push(err35);
}
errors = vErrors.length;
}
}
if(data33.conformance !== undefined){
let data39 = data33.conformance;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key5 in data39){
if(!(((key5 === "score") || (key5 === "rationale")) || (key5 === "mitigationStrategies"))){
const err36 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err36];
}
else if(errors < 1000){
vErrors.push(err36);
}
errors = vErrors.length;
}
}
if(data39.score !== undefined){
let data40 = data39.score;
if(typeof data40 == "number"){
if(data40 > 1 || isNaN(data40)){
const err37 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else if(errors < 1000){
vErrors.push(err37);
}
errors = vErrors.length;
}
if(data40 < 0 || isNaN(data40)){
const err38 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err38];
}
else if(errors < 1000){
vErrors.push(err38);
}
errors = vErrors.length;
}
}
else {
const err39 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err39];
}
else if(errors < 1000){
vErrors.push(err39);
}
errors = vErrors.length;
}
}
if(data39.rationale !== undefined){
if(typeof data39.rationale !== "string"){
const err40 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/rationale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else if(errors < 1000){
vErrors.push(err40);
}
errors = vErrors.length;
}
}
if(data39.mitigationStrategies !== undefined){
let data42 = data39.mitigationStrategies;
if(Array.isArray(data42)){
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
if(!(validate92(data42[i13], {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/mitigationStrategies/" + i13,parentData:data42,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance/mitigationStrategies",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/mitigationStrategies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else if(errors < 1000){
vErrors.push(err41);
}
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else if(errors < 1000){
vErrors.push(err42);
}
errors = vErrors.length;
}
}
if(data33.confidence !== undefined){
let data44 = data33.confidence;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
if(!((key6 === "score") || (key6 === "rationale"))){
const err43 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err43];
}
else if(errors < 1000){
vErrors.push(err43);
}
errors = vErrors.length;
}
}
if(data44.score !== undefined){
let data45 = data44.score;
if(typeof data45 == "number"){
if(data45 > 1 || isNaN(data45)){
const err44 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else if(errors < 1000){
vErrors.push(err44);
}
errors = vErrors.length;
}
if(data45 < 0 || isNaN(data45)){
const err45 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else if(errors < 1000){
vErrors.push(err45);
}
errors = vErrors.length;
}
}
else {
const err46 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else if(errors < 1000){
vErrors.push(err46);
}
errors = vErrors.length;
}
}
if(data44.rationale !== undefined){
if(typeof data44.rationale !== "string"){
const err47 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else if(errors < 1000){
vErrors.push(err47);
}
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else if(errors < 1000){
vErrors.push(err48);
}
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map/" + i10,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else if(errors < 1000){
vErrors.push(err49);
}
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/declarations/attestations/" + i9+"/map",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else if(errors < 1000){
vErrors.push(err50);
}
errors = vErrors.length;
}
}
if(data29.signature !== undefined){
if(!(validate191(data29.signature, {instancePath:instancePath+"/declarations/attestations/" + i9+"/signature",parentData:data29,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/declarations/attestations/" + i9,schemaPath:"#/properties/declarations/properties/attestations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else if(errors < 1000){
vErrors.push(err51);
}
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/declarations/attestations",schemaPath:"#/properties/declarations/properties/attestations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else if(errors < 1000){
vErrors.push(err52);
}
errors = vErrors.length;
}
}
if(data22.claims !== undefined){
let data48 = data22.claims;
if(Array.isArray(data48)){
const len14 = data48.length;
for(let i14=0; i14<len14; i14++){
let data49 = data48[i14];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key7 in data49){
if(!(func3.call(schema6.properties.declarations.properties.claims.items.properties, key7))){
const err53 = {instancePath:instancePath+"/declarations/claims/" + i14,schemaPath:"#/properties/declarations/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err53];
}
else if(errors < 1000){
vErrors.push(err53);
}
errors = vErrors.length;
}
}
if(data49["bom-ref"] !== undefined){
if(!(validate24(data49["bom-ref"], {instancePath:instancePath+"/declarations/claims/" + i14+"/bom-ref",parentData:data49,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data49.target !== undefined){
if(!(validate92(data49.target, {instancePath:instancePath+"/declarations/claims/" + i14+"/target",parentData:data49,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data49.predicate !== undefined){
if(typeof data49.predicate !== "string"){
const err54 = {instancePath:instancePath+"/declarations/claims/" + i14+"/predicate",schemaPath:"#/properties/declarations/properties/claims/items/properties/predicate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else if(errors < 1000){
vErrors.push(err54);
}
errors = vErrors.length;
}
}
if(data49.mitigationStrategies !== undefined){
let data53 = data49.mitigationStrategies;
if(Array.isArray(data53)){
const len15 = data53.length;
for(let i15=0; i15<len15; i15++){
if(!(validate92(data53[i15], {instancePath:instancePath+"/declarations/claims/" + i14+"/mitigationStrategies/" + i15,parentData:data53,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/declarations/claims/" + i14+"/mitigationStrategies",schemaPath:"#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else if(errors < 1000){
vErrors.push(err55);
}
errors = vErrors.length;
}
}
if(data49.reasoning !== undefined){
if(typeof data49.reasoning !== "string"){
const err56 = {instancePath:instancePath+"/declarations/claims/" + i14+"/reasoning",schemaPath:"#/properties/declarations/properties/claims/items/properties/reasoning/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else if(errors < 1000){
vErrors.push(err56);
}
errors = vErrors.length;
}
}
if(data49.evidence !== undefined){
let data56 = data49.evidence;
if(Array.isArray(data56)){
const len16 = data56.length;
for(let i16=0; i16<len16; i16++){
if(!(validate92(data56[i16], {instancePath:instancePath+"/declarations/claims/" + i14+"/evidence/" + i16,parentData:data56,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/declarations/claims/" + i14+"/evidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else if(errors < 1000){
vErrors.push(err57);
}
errors = vErrors.length;
}
}
if(data49.counterEvidence !== undefined){
let data58 = data49.counterEvidence;
if(Array.isArray(data58)){
const len17 = data58.length;
for(let i17=0; i17<len17; i17++){
if(!(validate92(data58[i17], {instancePath:instancePath+"/declarations/claims/" + i14+"/counterEvidence/" + i17,parentData:data58,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate92.errors : errors < 1000 ? vErrors.concat(validate92.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/declarations/claims/" + i14+"/counterEvidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/counterEvidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else if(errors < 1000){
vErrors.push(err58);
}
errors = vErrors.length;
}
}
if(data49.externalReferences !== undefined){
let data60 = data49.externalReferences;
if(Array.isArray(data60)){
const len18 = data60.length;
for(let i18=0; i18<len18; i18++){
if(!(validate81(data60[i18], {instancePath:instancePath+"/declarations/claims/" + i14+"/externalReferences/" + i18,parentData:data60,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/declarations/claims/" + i14+"/externalReferences",schemaPath:"#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else if(errors < 1000){
vErrors.push(err59);
}
errors = vErrors.length;
}
}
if(data49.signature !== undefined){
if(!(validate191(data49.signature, {instancePath:instancePath+"/declarations/claims/" + i14+"/signature",parentData:data49,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/declarations/claims/" + i14,schemaPath:"#/properties/declarations/properties/claims/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else if(errors < 1000){
vErrors.push(err60);
}
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/declarations/claims",schemaPath:"#/properties/declarations/properties/claims/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else if(errors < 1000){
vErrors.push(err61);
}
errors = vErrors.length;
}
}
if(data22.evidence !== undefined){
let data63 = data22.evidence;
if(Array.isArray(data63)){
const len19 = data63.length;
for(let i19=0; i19<len19; i19++){
let data64 = data63[i19];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key8 in data64){
if(!(func3.call(schema6.properties.declarations.properties.evidence.items.properties, key8))){
const err62 = {instancePath:instancePath+"/declarations/evidence/" + i19,schemaPath:"#/properties/declarations/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err62];
}
else if(errors < 1000){
vErrors.push(err62);
}
errors = vErrors.length;
}
}
if(data64["bom-ref"] !== undefined){
if(!(validate24(data64["bom-ref"], {instancePath:instancePath+"/declarations/evidence/" + i19+"/bom-ref",parentData:data64,parentDataProperty:"bom-ref",rootData}))){
vErrors = vErrors === null ? validate24.errors : errors < 1000 ? vErrors.concat(validate24.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data64.propertyName !== undefined){
if(typeof data64.propertyName !== "string"){
const err63 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/propertyName",schemaPath:"#/properties/declarations/properties/evidence/items/properties/propertyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else if(errors < 1000){
vErrors.push(err63);
}
errors = vErrors.length;
}
}
if(data64.description !== undefined){
if(typeof data64.description !== "string"){
const err64 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/description",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else if(errors < 1000){
vErrors.push(err64);
}
errors = vErrors.length;
}
}
if(data64.data !== undefined){
let data68 = data64.data;
if(Array.isArray(data68)){
const len20 = data68.length;
for(let i20=0; i20<len20; i20++){
let data69 = data68[i20];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key9 in data69){
if(!(((((key9 === "name") || (key9 === "contents")) || (key9 === "classification")) || (key9 === "sensitiveData")) || (key9 === "governance"))){
const err65 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err65];
}
else if(errors < 1000){
vErrors.push(err65);
}
errors = vErrors.length;
}
}
if(data69.name !== undefined){
if(typeof data69.name !== "string"){
const err66 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/name",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else if(errors < 1000){
vErrors.push(err66);
}
errors = vErrors.length;
}
}
if(data69.contents !== undefined){
let data71 = data69.contents;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key10 in data71){
if(!((key10 === "attachment") || (key10 === "url"))){
const err67 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err67];
}
else if(errors < 1000){
vErrors.push(err67);
}
errors = vErrors.length;
}
}
if(data71.attachment !== undefined){
if(!(validate52(data71.attachment, {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents/attachment",parentData:data71,parentDataProperty:"attachment",rootData}))){
vErrors = vErrors === null ? validate52.errors : errors < 1000 ? vErrors.concat(validate52.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data71.url !== undefined){
if(!(typeof data71.url === "string")){
const err68 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else if(errors < 1000){
vErrors.push(err68);
}
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/contents",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else if(errors < 1000){
vErrors.push(err69);
}
errors = vErrors.length;
}
}
if(data69.classification !== undefined){
if(!(validate121(data69.classification, {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/classification",parentData:data69,parentDataProperty:"classification",rootData}))){
vErrors = vErrors === null ? validate121.errors : errors < 1000 ? vErrors.concat(validate121.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data69.sensitiveData !== undefined){
let data75 = data69.sensitiveData;
if(Array.isArray(data75)){
const len21 = data75.length;
for(let i21=0; i21<len21; i21++){
if(typeof data75[i21] !== "string"){
const err70 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/sensitiveData/" + i21,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else if(errors < 1000){
vErrors.push(err70);
}
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/sensitiveData",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else if(errors < 1000){
vErrors.push(err71);
}
errors = vErrors.length;
}
}
if(data69.governance !== undefined){
if(!(validate128(data69.governance, {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20+"/governance",parentData:data69,parentDataProperty:"governance",rootData}))){
vErrors = vErrors === null ? validate128.errors : errors < 1000 ? vErrors.concat(validate128.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data/" + i20,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else if(errors < 1000){
vErrors.push(err72);
}
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/data",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else if(errors < 1000){
vErrors.push(err73);
}
errors = vErrors.length;
}
}
if(data64.created !== undefined){
let data78 = data64.created;
if(typeof data78 === "string"){
if(!(formats0.validate(data78))){
const err74 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err74];
}
else if(errors < 1000){
vErrors.push(err74);
}
errors = vErrors.length;
}
}
else {
const err75 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else if(errors < 1000){
vErrors.push(err75);
}
errors = vErrors.length;
}
}
if(data64.expires !== undefined){
let data79 = data64.expires;
if(typeof data79 === "string"){
if(!(formats0.validate(data79))){
const err76 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err76];
}
else if(errors < 1000){
vErrors.push(err76);
}
errors = vErrors.length;
}
}
else {
const err77 = {instancePath:instancePath+"/declarations/evidence/" + i19+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else if(errors < 1000){
vErrors.push(err77);
}
errors = vErrors.length;
}
}
if(data64.author !== undefined){
if(!(validate31(data64.author, {instancePath:instancePath+"/declarations/evidence/" + i19+"/author",parentData:data64,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data64.reviewer !== undefined){
if(!(validate31(data64.reviewer, {instancePath:instancePath+"/declarations/evidence/" + i19+"/reviewer",parentData:data64,parentDataProperty:"reviewer",rootData}))){
vErrors = vErrors === null ? validate31.errors : errors < 1000 ? vErrors.concat(validate31.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data64.signature !== undefined){
if(!(validate191(data64.signature, {instancePath:instancePath+"/declarations/evidence/" + i19+"/signature",parentData:data64,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/declarations/evidence/" + i19,schemaPath:"#/properties/declarations/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else if(errors < 1000){
vErrors.push(err78);
}
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/declarations/evidence",schemaPath:"#/properties/declarations/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else if(errors < 1000){
vErrors.push(err79);
}
errors = vErrors.length;
}
}
if(data22.targets !== undefined){
let data83 = data22.targets;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key11 in data83){
if(!(((key11 === "organizations") || (key11 === "components")) || (key11 === "services"))){
const err80 = {instancePath:instancePath+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err80];
}
else if(errors < 1000){
vErrors.push(err80);
}
errors = vErrors.length;
}
}
if(data83.organizations !== undefined){
let data84 = data83.organizations;
if(Array.isArray(data84)){
const len22 = data84.length;
for(let i22=0; i22<len22; i22++){
if(!(validate26(data84[i22], {instancePath:instancePath+"/declarations/targets/organizations/" + i22,parentData:data84,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/declarations/targets/organizations",schemaPath:"#/properties/declarations/properties/targets/properties/organizations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else if(errors < 1000){
vErrors.push(err81);
}
errors = vErrors.length;
}
}
if(data83.components !== undefined){
let data86 = data83.components;
if(Array.isArray(data86)){
const len23 = data86.length;
for(let i23=0; i23<len23; i23++){
if(!(validate23(data86[i23], {instancePath:instancePath+"/declarations/targets/components/" + i23,parentData:data86,parentDataProperty:i23,rootData}))){
vErrors = vErrors === null ? validate23.errors : errors < 1000 ? vErrors.concat(validate23.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/declarations/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else if(errors < 1000){
vErrors.push(err82);
}
errors = vErrors.length;
}
}
if(data83.services !== undefined){
let data88 = data83.services;
if(Array.isArray(data88)){
const len24 = data88.length;
for(let i24=0; i24<len24; i24++){
if(!(validate205(data88[i24], {instancePath:instancePath+"/declarations/targets/services/" + i24,parentData:data88,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate205.errors : errors < 1000 ? vErrors.concat(validate205.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/declarations/targets/services",schemaPath:"#/properties/declarations/properties/targets/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else if(errors < 1000){
vErrors.push(err83);
}
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/declarations/targets",schemaPath:"#/properties/declarations/properties/targets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else if(errors < 1000){
vErrors.push(err84);
}
errors = vErrors.length;
}
}
if(data22.affirmation !== undefined){
let data90 = data22.affirmation;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key12 in data90){
if(!(((key12 === "statement") || (key12 === "signatories")) || (key12 === "signature"))){
const err85 = {instancePath:instancePath+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err85];
}
else if(errors < 1000){
vErrors.push(err85);
}
errors = vErrors.length;
}
}
if(data90.statement !== undefined){
if(typeof data90.statement !== "string"){
const err86 = {instancePath:instancePath+"/declarations/affirmation/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else if(errors < 1000){
vErrors.push(err86);
}
errors = vErrors.length;
}
}
if(data90.signatories !== undefined){
let data92 = data90.signatories;
if(Array.isArray(data92)){
const len25 = data92.length;
for(let i25=0; i25<len25; i25++){
let data93 = data92[i25];
const _errs169 = errors;
let valid65 = false;
let passing0 = null;
const _errs170 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.signature === undefined){
const err87 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/0/required",keyword:"required",params:{missingProperty: "signature"}};
if(vErrors === null){
vErrors = [err87];
}
else if(errors < 1000){
vErrors.push(err87);
}
errors = vErrors.length;
}
}
var _valid0 = _errs170 === errors;
if(_valid0){
valid65 = true;
passing0 = 0;
}
const _errs171 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.externalReference === undefined){
const err88 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/required",keyword:"required",params:{missingProperty: "externalReference"}};
if(vErrors === null){
vErrors = [err88];
}
else if(errors < 1000){
vErrors.push(err88);
}
errors = vErrors.length;
}
if(data93.organization === undefined){
const err89 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/required",keyword:"required",params:{missingProperty: "organization"}};
if(vErrors === null){
vErrors = [err89];
}
else if(errors < 1000){
vErrors.push(err89);
}
errors = vErrors.length;
}
}
var _valid0 = _errs171 === errors;
if(_valid0 && valid65){
valid65 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid65 = true;
passing0 = 1;
}
}
if(!valid65){
const err90 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err90];
}
else if(errors < 1000){
vErrors.push(err90);
}
errors = vErrors.length;
}
else {
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
}
else {
vErrors = null;
}
}
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key13 in data93){
if(!(((((key13 === "name") || (key13 === "role")) || (key13 === "signature")) || (key13 === "organization")) || (key13 === "externalReference"))){
const err91 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err91];
}
else if(errors < 1000){
vErrors.push(err91);
}
errors = vErrors.length;
}
}
if(data93.name !== undefined){
if(typeof data93.name !== "string"){
const err92 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/name",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else if(errors < 1000){
vErrors.push(err92);
}
errors = vErrors.length;
}
}
if(data93.role !== undefined){
if(typeof data93.role !== "string"){
const err93 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/role",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else if(errors < 1000){
vErrors.push(err93);
}
errors = vErrors.length;
}
}
if(data93.signature !== undefined){
if(!(validate191(data93.signature, {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/signature",parentData:data93,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data93.organization !== undefined){
if(!(validate26(data93.organization, {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/organization",parentData:data93,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate26.errors : errors < 1000 ? vErrors.concat(validate26.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
if(data93.externalReference !== undefined){
if(!(validate81(data93.externalReference, {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25+"/externalReference",parentData:data93,parentDataProperty:"externalReference",rootData}))){
vErrors = vErrors === null ? validate81.errors : errors < 1000 ? vErrors.concat(validate81.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err94 = {instancePath:instancePath+"/declarations/affirmation/signatories/" + i25,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else if(errors < 1000){
vErrors.push(err94);
}
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/declarations/affirmation/signatories",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else if(errors < 1000){
vErrors.push(err95);
}
errors = vErrors.length;
}
}
if(data90.signature !== undefined){
if(!(validate191(data90.signature, {instancePath:instancePath+"/declarations/affirmation/signature",parentData:data90,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err96 = {instancePath:instancePath+"/declarations/affirmation",schemaPath:"#/properties/declarations/properties/affirmation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else if(errors < 1000){
vErrors.push(err96);
}
errors = vErrors.length;
}
}
if(data22.signature !== undefined){
if(!(validate191(data22.signature, {instancePath:instancePath+"/declarations/signature",parentData:data22,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath:instancePath+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else if(errors < 1000){
vErrors.push(err97);
}
errors = vErrors.length;
}
}
if(data.definitions !== undefined){
let data101 = data.definitions;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key14 in data101){
if(!(key14 === "standards")){
const err98 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err98];
}
else if(errors < 1000){
vErrors.push(err98);
}
errors = vErrors.length;
}
}
if(data101.standards !== undefined){
let data102 = data101.standards;
if(Array.isArray(data102)){
const len26 = data102.length;
for(let i26=0; i26<len26; i26++){
if(!(validate407(data102[i26], {instancePath:instancePath+"/definitions/standards/" + i26,parentData:data102,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate407.errors : errors < 1000 ? vErrors.concat(validate407.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/definitions/standards",schemaPath:"#/properties/definitions/properties/standards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err99];
}
else if(errors < 1000){
vErrors.push(err99);
}
errors = vErrors.length;
}
}
}
else {
const err100 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else if(errors < 1000){
vErrors.push(err100);
}
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data104 = data.properties;
if(Array.isArray(data104)){
const len27 = data104.length;
for(let i27=0; i27<len27; i27++){
if(!(validate60(data104[i27], {instancePath:instancePath+"/properties/" + i27,parentData:data104,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate60.errors : errors < 1000 ? vErrors.concat(validate60.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else if(errors < 1000){
vErrors.push(err101);
}
errors = vErrors.length;
}
}
if(data.signature !== undefined){
if(!(validate191(data.signature, {instancePath:instancePath+"/signature",parentData:data,parentDataProperty:"signature",rootData}))){
vErrors = vErrors === null ? validate191.errors : errors < 1000 ? vErrors.concat(validate191.errors).slice(0, 1000) : vErrors;
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else if(errors < 1000){
vErrors.push(err102);
}
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}
