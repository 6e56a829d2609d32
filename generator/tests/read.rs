//! From the repaired tree to the typed model: what is shared, what replaces what, and what a fault costs.

use crate::common::check_read;
use insta::assert_snapshot;

#[test]
fn parameters_are_those_of_the_path_item_and_the_operation() {
    let document = "
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { $ref: '#/components/parameters/Page', description: Of the list. }
      - { name: id, in: query, schema: { type: string } }
    get:
      operationId: get
      parameters:
        - { name: page, in: query, style: pipeDelimited, schema: { type: array, items: { type: string } } }
        - { name: X-Trace, in: header, schema: { type: string } }
      responses: {}
    delete: { operationId: delete, responses: {} }
components:
  parameters:
    Page: { $ref: '#/components/parameters/Number' }
    Number: { name: page, in: query, description: A page., schema: { type: integer } }
";
    assert_snapshot!(check_read(document));
}

#[test]
fn parts_are_shared_by_reference() {
    let document = "
paths:
  /a:
    get:
      operationId: get
      responses:
        '200': { $ref: '#/components/responses/One' }
        4XX: { description: A fault., content: { application/problem+json: {} } }
        default: { $ref: '#/components/responses/One', description: Of a. }
    put:
      operationId: put
      requestBody: { $ref: '#/components/requestBodies/Pet' }
      responses: { '204': { description: None. } }
components:
  responses:
    One:
      description: One.
      headers: { X-Page: { schema: { type: integer } } }
      content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
  requestBodies:
    Pet: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  schemas:
    Pet: { type: object }
";
    assert_snapshot!(check_read(document));
}

#[test]
fn a_fault_costs_its_part_and_is_told_once() {
    let document = "
paths:
  /a:
    parameters: [{ $ref: '#/components/parameters/None' }]
    servers: [{ description: No address. }, { url: https://a.example.com }]
    get:
      operationId: get
      requestBody: { $ref: '#/components/requestBodies/None' }
      responses: { '200': { $ref: '#/components/responses/Odd' }, fine: { description: No status. } }
    put:
      operationId: put
      responses: { '200': { $ref: '#/components/responses/Odd' } }
  /b: { $ref: '#/paths/~1b' }
components:
  responses:
    Odd: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/None' } } } }
";
    assert_snapshot!(check_read(document));
}

#[test]
fn webhooks_and_callbacks_are_calls_of_the_service() {
    let document = "
paths:
  /a:
    post:
      operationId: subscribe
      callbacks:
        changed:
          '{$request.query.url}':
            post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: {} }
        lost: { $ref: '#/components/callbacks/None' }
      responses: {}
x-webhooks:
  created:
    post: { requestBody: { $ref: '#/components/requestBodies/Pet' }, responses: {} }
  deleted:
    post: { requestBody: { $ref: '#/components/requestBodies/None' }, responses: {} }
components:
  requestBodies:
    Pet: { content: { application/json: { schema: { type: object } } } }
";
    assert_snapshot!(check_read(document));
}
